import {
  formatPath,
  parsePath,
  type Claim,
  type Conflict,
  type Dossier,
  type DossierRecord,
  type MergedValue,
  type Modality,
  type Support,
} from '@bilateral/core';
import { conflictAnchor } from './conflict-anchor.js';
import { sameWords } from './format/local-text.js';
import { joinInline, reference, text } from './inline.js';
import type { Messages } from './messages/messages.js';
import type { Inline, ReportLanguage, SupportMark } from './model.js';
import type { Selection } from './selection/selection.js';
import { Words } from './words.js';

type Fields = Readonly<Record<string, unknown>>;

/** How much of the dossier a report tells: a few pages, what weighs most, or everything. */
export type Detail = 'brief' | 'standard' | 'full';

/** Properties of which an earlier value is neither agreement nor contradiction. */
const changing: ReadonlySet<string> = new Set(['status']);

/** Properties by which a record is found rather than told. */
const sorting: ReadonlySet<string> = new Set(['topics', 'names']);

/** How well a value is supported, the least well first. */
const supports: readonly Support[] = ['conflict', 'unique', 'majority', 'confirmed'];

/** Whether the editor doubts what a claim says of a property. */
export const isDoubtful = ({ reading = {} }: Pick<Claim, 'reading'>, property: string): boolean =>
  Object.entries(reading).some(([path, { doubt }]) => doubt !== undefined && parsePath(path)[0] === property);

/** The claims of a modality that say anything of a property. */
const stating = ({ claims }: DossierRecord, property: string, modality: Modality): readonly string[] =>
  (claims as readonly Claim[])
    .filter((claim) => claim.modality === modality && claim.rank !== 'deprecated' && property in claim.says)
    .map(({ address }) => address);

/** A text of the editor's that re-tells what claims say beyond their values. */
export interface Account {
  /** As a sentence. */
  readonly words: string;
  /** The same, with who speaks before it where the sentence does not say so. */
  readonly spoken: string;
  readonly claims: readonly Claim[];
}

/** What the claims of a dossier say of its records, put into words, with how far it can be relied on. */
export class Statements extends Words {
  /** What of the dossier is told. */
  readonly selection: Selection;
  readonly detail: Detail;

  constructor(
    dossier: Dossier,
    messages: Messages,
    language: ReportLanguage,
    selection: Selection,
    detail: Detail,
  ) {
    super(dossier, messages, language);
    this.selection = selection;
    this.detail = detail;
  }

  /** What the claims of a modality tell beyond their values: each text once, as a sentence, with all claims that tell it. */
  accounts(record: DossierRecord, modality: Modality): readonly Account[] {
    const told = new Map<string, Claim[]>();
    for (const claim of this.selection.claimsOn(record)) {
      if (claim.text === undefined || claim.modality !== modality || claim.rank === 'deprecated') continue;
      const key = sameWords(claim.text);
      told.set(key, [...(told.get(key) ?? []), claim]);
    }
    return [...told.values()].map((claims) => {
      const words = this.local(claims[0]?.text ?? { en: '' });
      const sentence = `${words}${this.stopAfter(words)}`;
      return { words: sentence, spoken: `${this.#unnamedSpeaker(claims)}${sentence}`, claims };
    });
  }

  /** Whom all claims on a text quote, with a colon, where the text does not name them; else nothing. */
  #unnamedSpeaker(claims: readonly Claim[]): string {
    const by = claims[0]?.said?.by;
    const speaker = by === undefined ? undefined : this.dossier.records.get(by);
    if (!speaker || claims.some(({ said }) => said?.by !== by)) return '';
    const named = speaker.label.en.split(' ').filter((part) => part.length > 3);
    return named.some((part) => claims[0]?.text?.en.includes(part)) ? '' : `${this.label(speaker.id)}: `;
  }

  /** The sign for how well a value is supported. */
  support(support: Support): SupportMark {
    return { kind: 'support', support, label: this.code('support', support) };
  }

  /** The sign for a property: that of the least supported of its parts. */
  supportOf(record: DossierRecord, property: string, modality: Modality): readonly Inline[] {
    const parts = this.partsOf(record, property, modality);
    const found = new Set(
      parts.map(({ support, conflict }) => (conflict?.state === 'open' ? 'conflict' : support)),
    );
    const least = supports.find((each) => found.has(each));
    return least === undefined ? [] : [this.support(least)];
  }

  /** The properties of which something is said, but for those named; topics, which sort rather than tell, come last. */
  propertiesOf(record: DossierRecord, modality: Modality, except: readonly string[] = []): readonly string[] {
    const said = Object.keys(record.merged[modality]?.values ?? {}).filter(
      (property) => !except.includes(property),
    );
    // Topics sort and names repeat: only a report of everything holds them beside other values.
    const values = said.filter((each) => !sorting.has(each));
    if (this.detail !== 'full' && values.length > 0) return values;
    return [...said.filter((each) => each !== 'topics'), ...said.filter((each) => each === 'topics')];
  }

  /**
   * The addresses of the claims behind a property: of all sides, where an open conflict touches it, and of those that did
   * not compete for the value, since others are preferred or trusted more, but do not contradict it.
   */
  claimsOn(record: DossierRecord, property: string, modality: Modality = 'actual'): readonly string[] {
    const parts = this.partsOf(record, property, modality);
    const behind = parts.flatMap(({ claims, conflict }) =>
      conflict?.state === 'open' ? conflict.positions.flatMap((position) => position.claims) : claims,
    );
    const contradicting = new Set(
      parts.flatMap(({ conflict }) => (conflict?.positions ?? []).flatMap((position) => position.claims)),
    );
    const agreeing = parts.length === 0 || changing.has(property) ? [] : stating(record, property, modality);
    return [...new Set([...behind, ...agreeing.filter((address) => !contradicting.has(address))])];
  }

  /** A property as it was merged: as a whole, or each part of it that is a value of its own. */
  partsOf(record: DossierRecord, property: string, modality: Modality): readonly MergedValue[] {
    const properties = record.merged[modality]?.properties ?? {};
    const name = formatPath([property]);
    return Object.entries(properties).flatMap(([path, merged]) =>
      path === name || path.startsWith(`${name}.`) ? [merged] : [],
    );
  }

  /** A property in words: every position of an open conflict, the link to a conflict, and the editor's doubt. */
  stated(record: DossierRecord, property: string, modality: Modality): readonly Inline[] {
    const value = (record.merged[modality]?.values as Fields | undefined)?.[property];
    if (value === undefined) return [];
    const conflict = this.partsOf(record, property, modality).find((part) => part.conflict)?.conflict;
    const open = conflict?.state === 'open' && conflict.property === formatPath([property]);
    const words = open
      ? this.messages.phrase.against(
          conflict.positions.map((position) => this.valueAt(property, position.value)),
        )
      : this.value(property, value);
    const marks = [
      ...(this.isDoubted(record, property, modality) ? [text(this.messages.doubtful)] : []),
      ...(conflict ? [this.#disputed(record.id, conflict)] : []),
    ];
    return this.marked([text(words)], marks);
  }

  /** The mark of a conflict that touches a value, in brackets; nothing where none does. */
  disputed(record: string, conflict: Conflict | undefined): readonly Inline[] {
    return conflict ? this.marked([], [this.#disputed(record, conflict)]) : [];
  }

  /** A link to a conflict. */
  #disputed(record: string, { property, modality, state }: Conflict): Inline {
    const { contested, differing } = this.messages;
    return reference(conflictAnchor(record, property, modality), state === 'open' ? contested : differing);
  }

  /** Words with marks behind them in brackets; behind words that end in a bracket after a comma, so that no two meet. */
  marked(words: readonly Inline[], marks: readonly Inline[]): readonly Inline[] {
    if (marks.length === 0) return words;
    const { comma, semicolon } = this.messages.marks;
    const last = words.at(-1);
    const isClosed = last?.kind === 'text' && last.value.endsWith(')');
    const list = joinInline(
      marks.map((mark) => [mark]),
      isClosed ? comma : semicolon,
    );
    return isClosed ? [...words, text(comma), ...list] : [...words, text(' ('), ...list, text(')')];
  }

  /** Whether all of some claims on a record, given by address, are of low confidence. */
  hasLowConfidence({ claims }: DossierRecord, addresses: readonly string[]): boolean {
    const behind = (claims as readonly Claim[]).filter(({ address }) => addresses.includes(address));
    return behind.length > 0 && behind.every(({ confidence }) => confidence === 'low');
  }

  /** Whether the editor doubts what the claims behind a property say of it. */
  isDoubted(record: DossierRecord, property: string, modality: Modality): boolean {
    const behind = new Set(this.claimsOn(record, property, modality));
    return (record.claims as readonly Claim[]).some(
      (claim) => behind.has(claim.address) && isDoubtful(claim, property),
    );
  }
}
