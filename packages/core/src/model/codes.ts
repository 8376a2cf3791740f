import { en } from './labels/en.js';
import { ru } from './labels/ru.js';
import { ur } from './labels/ur.js';

/** The name of one of the {@link codeLists}: `topic`, `role`, `unit`, … */
export type CodeList = keyof typeof en;

/** The codes of one list, as a union of literals: `Code<'support'>` is `'confirmed' | 'majority' | 'unique' | 'conflict'`. */
export type Code<List extends CodeList> = keyof (typeof en)[List] & string;

/** As what something is said: `actual`, `planned`, `proposed`, `forecast`, `alleged`, `denied`. Modalities never mix in a merge. */
export type Modality = Code<'modality'>;
/** An editor's judgement of a claim: `preferred`, `normal`, `deprecated`. */
export type Rank = Code<'rank'>;
/** How the sources stand to a merged value: `confirmed`, `majority`, `unique`, `conflict`. */
export type Support = Code<'support'>;
/** What a record touches on: `diplomacy`, `trade`, `energy`, … */
export type Topic = Code<'topic'>;

/** What something is called in each language. */
export interface CodeLabel {
  /** English. */
  readonly en: string;
  /** Russian. */
  readonly ru: string;
  /** Urdu. */
  readonly ur: string;
}

/** The type of {@link codeLists}: for each list, the labels of its codes. */
export type CodeLists = { readonly [List in CodeList]: { readonly [C in Code<List>]: CodeLabel } };
type AnyLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

const inAllLanguages = (english: AnyLabels, russian: AnyLabels, urdu: AnyLabels): CodeLists =>
  Object.fromEntries(
    Object.entries(english).map(([list, codes]) => [
      list,
      Object.fromEntries(
        Object.entries(codes).map(([code, label]) => [
          code,
          { en: label, ru: russian[list]?.[code], ur: urdu[list]?.[code] },
        ]),
      ),
    ]),
  ) as unknown as CodeLists;

/**
 * Every closed list by its name; the keys of a list are its codes, each with its labels. Whatever in a dossier is a code is in one of
 * them.
 *
 * @example
 * ```ts
 * import { codeLists } from '@bilateral/core';
 *
 * Object.keys(codeLists.support); // => ['confirmed', 'majority', 'unique', 'conflict']
 * codeLists.role['guest-of-honour'].en; // => 'guest of honour'
 * ```
 */
export const codeLists: CodeLists = /* @__PURE__ */ inAllLanguages(en, ru, ur);

/**
 * The label of a code in a language, for a text: in lower case but for names.
 *
 * @throws `RangeError` for a code that is not in the list, which does not compile either.
 *
 * @example
 * ```ts
 * import { codeLabel } from '@bilateral/core';
 *
 * codeLabel('topic', 'energy', 'ru'); // => 'энергетика'
 * ```
 */
export function codeLabel<List extends CodeList>(
  list: List,
  code: Code<List>,
  language: keyof CodeLabel = 'en',
): string {
  const codes: Readonly<Record<string, CodeLabel>> = codeLists[list];
  const label = Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (!label) throw new RangeError(`no code '${code}' in the list '${list}'`);
  return label[language];
}
