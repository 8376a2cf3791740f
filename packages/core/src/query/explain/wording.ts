import type { Code, Modality } from '../../model/codes.js';
import type { Weight } from '../../merge/groups.js';

/** A language in which a value is explained. */
export type SentenceLanguage = 'en' | 'ru' | 'ur';

/** A value in words, with how many independent voices say it. */
interface VoicedValue {
  readonly voices: number;
  readonly value: string;
}

/** How many claims did not count, and why. */
export interface LeftOut {
  readonly outdated: number;
  readonly lowConfidence: number;
  readonly deprecated: number;
}

/** What is counted in an amount. */
export type Counted = Code<'unit'> | Code<'currency'> | Code<'scale'>;

/** The words of one language. What ends in a full stop is a sentence. */
export interface Wording {
  /** Who says which value, the one that stands first. */
  positions(modality: Modality, positions: readonly VoicedValue[]): string;
  readonly noOtherClaim: string;
  readonly nobodyDiffers: string;
  readonly allDeprecated: string;
  preferred(basis: string | undefined): string;
  readonly weights: { readonly [W in Weight]: string };
  readonly states: {
    readonly [S in Code<'conflict-state'>]: (basis: string | undefined) => string;
  };
  leftOut(counts: LeftOut): string;

  readonly thisValue: string;
  quoted(text: string): string;
  /** Words whose script may not be that of the language. */
  asWritten(text: string): string;
  /** Of `2022`, `2022-02` or `2022-02-24`; the month from 0. */
  date(year: string, month: number | undefined, day: number | undefined): string;

  readonly groupSeparator: string;
  readonly decimalSeparator: string;
  /** What stands between a number and a percent sign. */
  readonly beforePercent: string;
  /** Forms that differ from the label of the code, by the plural rule of the number. */
  readonly forms: Readonly<Partial<Record<Counted, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>>;
  /** The form of a unit after `thousand` or `million`. */
  readonly afterScale: Intl.LDMLPluralRule;
  /** For each unit, whose name after a number of one is given. */
  per(unit: Code<'unit'>, name: string): string;
  about(amount: string): string;
  atLeast(amount: string): string;
  atMost(amount: string): string;
  between(low: string, high: string): string;
}

/** A basis in brackets, or nothing. */
export const inBrackets = (basis: string | undefined): string => (basis === undefined ? '' : ` (${basis})`);

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
