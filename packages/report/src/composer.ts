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
import { NoteBook } from './citations/note-book.js';
import { emphasis, joinInline, reference, text } from './inline.js';
import type { Messages } from './messages/messages.js';
import type { Inline, ReportLanguage, SupportMark } from './model.js';
import { Selection } from './selection/selection.js';
import { Weight } from './selection/weight.js';
import { sameWords, Words } from './words.js';

type Fields = Readonly<Record<string, unknown>>;

/** How much of the dossier a report tells: a few pages, what weighs most, or everything. */
export type Detail = 'brief' | 'standard' | 'full';

/** The anchor of a conflict in the chapter on disagreements. */
export const conflictAnchor = (record: string, property: string, modality: Modality): string =>
  `conflict-${record}-${property.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}-${modality}`;

/** The properties that one cell of a row tells, with their names or without. */
export interface Cell {
  readonly properties: readonly string[];
  readonly named: boolean;
}

export const plain = (...properties: readonly string[]): Cell => ({ properties, named: false });
export const named = (properties: readonly string[]): Cell => ({ properties, named: true });

/** Properties that rest on the same claims, or what claims tell beyond their values, which is a sentence of its own. */
interface Group {
  readonly key: string;
  readonly claims: readonly string[];
  readonly properties: readonly string[];
  readonly words: readonly Inline[];
  readonly isSentence: boolean;
}

/** Properties of which an earlier value is neither agreement nor contradiction. */
const changing: ReadonlySet<string> = new Set(['status']);

/** How well a value is supported, the least well first. */
const supports: readonly Support[] = ['conflict', 'unique', 'majority', 'confirmed'];

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

/** Groups in a cell: a sentence is followed by a space, all else by a semicolon. */
const joinGroups = (
  groups: readonly Pick<Group, 'words' | 'isSentence'>[],
  semicolon: string,
): readonly Inline[] =>
  groups.flatMap(({ words }, index) => {
    const before = groups[index - 1];
    if (before === undefined) return words;
    return [text(before.isSentence ? ' ' : semicolon), ...words];
  });

/** What every section works with: the dossier, its words, and the notes that lead every statement to its passages. */
export class Composer extends Words {
  readonly notes: NoteBook;
  /** What of the dossier is told. */
  readonly selection: Selection;
  readonly weight: Weight;
  readonly detail: Detail;
  /** The day of the report, by which a plan is overdue or still to come. */
  readonly day: string;

  constructor(
    dossier: Dossier,
    messages: Messages,
    language: ReportLanguage,
    selection: Selection = new Selection(dossier),
    detail: Detail = 'full',
    day: string = dossier.info.edition,
  ) {
    super(dossier, messages, language);
    this.notes = new NoteBook(dossier, messages, language);
    this.selection = selection;
    this.weight = new Weight(dossier);
    this.detail = detail;
    this.day = day;
  }

  /** One property of a record in one modality, in words, with its note; empty if nothing is said of it. */
  fact(record: DossierRecord, property: string, modality: Modality = 'actual'): readonly Inline[] {
    return this.row(record, [plain(property)], modality)[0] ?? [];
  }

  /** The note on the claims that the notes on some properties leave out; empty if those notes cite everything. */
  citeRest(record: DossierRecord, told: readonly string[], modality: Modality = 'actual'): readonly Inline[] {
    const cited = new Set(told.flatMap((property) => this.claimsOn(record, property, modality)));
    const rest = this.propertiesOf(record, modality, told);
    const left = rest.flatMap((property) => this.claimsOn(record, property, modality));
    return this.notes.cite(
      [...new Set(left)].filter((address) => !cited.has(address)),
      ...rest,
    );
  }

  /** The note on all claims of a record in one modality. */
  citeAll(record: DossierRecord, modality: Modality = 'actual'): readonly Inline[] {
    return this.notes.cite(
      record.claims
        .filter((claim) => claim.modality === modality && claim.rank !== 'deprecated')
        .map(({ address }) => address),
    );
  }

  /** Several properties, each with its name: `Type: official; Duration: 2 days`, with their notes. */
  facts(
    record: DossierRecord,
    properties: readonly string[],
    modality: Modality = 'actual',
  ): readonly Inline[] {
    return this.row(record, [named(properties)], modality)[0] ?? [];
  }

  /**
   * Cells that stand side by side. Neighbours that rest on the same claims share one note, after the last of them. A cell
   * of named properties ends with the editor's remark on the record.
   */
  row(
    record: DossierRecord,
    cells: readonly Cell[],
    modality: Modality = 'actual',
  ): readonly (readonly Inline[])[] {
    const groups = cells.flatMap((cell, index) =>
      [...(cell.named ? this.#sentences(record, modality) : []), ...this.#groups(record, cell, modality)].map(
        (group) => ({ ...group, cell: index }),
      ),
    );
    const told = cells.map((): Pick<Group, 'words' | 'isSentence'>[] => []);
    let shared: readonly Group[] = [];
    for (const [index, group] of groups.entries()) {
      shared = [...shared, group];
      const goesOn = groups[index + 1]?.key === group.key;
      const words = [...group.words, ...(goesOn ? [] : this.#cited(record, shared))];
      told[group.cell]?.push({ words, isSentence: group.isSentence });
      if (!goesOn) shared = [];
    }
    return told.map((parts, index) => {
      const words = joinGroups(parts, this.messages.marks.semicolon);
      if (!cells[index]?.named) return words;
      return [...words, ...this.#remark(record, modality, parts.at(-1))];
    });
  }

  /** The note on groups that share it, after the mark of low confidence (after a full stop, a sentence of its own) where they rest on nothing better. */
  #cited(record: DossierRecord, groups: readonly Group[]): readonly Inline[] {
    const claims = [...new Set(groups.flatMap((group) => group.claims))];
    const afterStop = groups.at(-1)?.isSentence === true;
    const mark = afterStop ? this.messages.note.lowConfidence : this.messages.lowConfidence;
    const weak = this.hasLowConfidence(record, claims) ? [text(` (${mark})`)] : [];
    return [...weak, ...this.notes.cite(claims, ...groups.flatMap(({ properties }) => properties))];
  }

  /** What the claims tell beyond their values, each text with its note. */
  sentences(record: DossierRecord, modality: Modality = 'actual'): readonly (readonly Inline[])[] {
    return this.#sentences(record, modality).map((group) => [
      ...group.words,
      ...this.#cited(record, [group]),
    ]);
  }

  /** Each text of the claims once, with all claims that tell it. */
  #sentences(record: DossierRecord, modality: Modality): readonly Group[] {
    return this.accounts(record, modality).map(({ spoken, claims }) => {
      const addresses = claims.map(({ address }) => address);
      return {
        key: [...addresses].sort().join(' '),
        claims: addresses,
        properties: ['text'],
        words: [text(spoken)],
        isSentence: true,
      };
    });
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

  /** What the editor remarks on a record, once: beside what is told as actual, or else as planned and the like. */
  #remark(
    record: DossierRecord,
    modality: Modality,
    last: Pick<Group, 'isSentence'> | undefined,
  ): readonly Inline[] {
    const first = modality === 'actual' || record.merged.actual === undefined;
    if (record.note === undefined || !first) return [];
    const between = last?.isSentence ? ' ' : `${this.messages.marks.stop} `;
    return [...(last === undefined ? [] : [text(between)]), emphasis(this.local(record.note))];
  }

  /** The properties of which something is said, but for those named; topics, which sort rather than tell, come last. */
  propertiesOf(record: DossierRecord, modality: Modality, except: readonly string[] = []): readonly string[] {
    const said = Object.keys(record.merged[modality]?.values ?? {}).filter(
      (property) => !except.includes(property),
    );
    const values = said.filter((each) => each !== 'topics');
    // Topics sort rather than tell: only a report of everything holds them beside other values.
    const isSpared = this.detail !== 'full' && values.length > 0;
    return isSpared ? values : [...values, ...said.filter((each) => each === 'topics')];
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

  /** A link to a conflict that touches a value, if one does. */
  disputed(record: string, conflict: Conflict | undefined): readonly Inline[] {
    if (!conflict) return [];
    return [
      text(' ('),
      reference(
        conflictAnchor(record, conflict.property, conflict.modality),
        conflict.state === 'open' ? this.messages.contested : this.messages.differing,
      ),
      text(')'),
    ];
  }

  /** A property as it was merged: as a whole, or each part of it that is a value of its own. */
  partsOf(record: DossierRecord, property: string, modality: Modality): readonly MergedValue[] {
    const properties = record.merged[modality]?.properties ?? {};
    const name = formatPath([property]);
    return Object.entries(properties).flatMap(([path, merged]) =>
      path === name || path.startsWith(`${name}.`) ? [merged] : [],
    );
  }

  /** The properties of a cell in words; those that rest on the same claims stand together. */
  #groups(record: DossierRecord, cell: Cell, modality: Modality): readonly Group[] {
    const groups = new Map<string, string[]>();
    const stated = cell.properties.filter((each) => this.stated(record, each, modality).length > 0);
    for (const property of stated) {
      const key = [...this.claimsOn(record, property, modality)].sort().join(' ');
      groups.set(key, [...(groups.get(key) ?? []), property]);
    }
    const words = (property: string): readonly Inline[] => [
      ...(cell.named ? [emphasis(`${this.#heading(record, property, property !== stated[0])}: `)] : []),
      ...this.stated(record, property, modality),
    ];
    return [...groups].map(([key, properties]) => ({
      key,
      claims: properties.flatMap((property) => this.claimsOn(record, property, modality)),
      properties,
      words: joinInline(properties.map(words), this.messages.marks.semicolon),
      isSentence: false,
    }));
  }

  /** The name of a property before its value, as the first of a cell or as one that goes on. */
  #heading({ kind }: DossierRecord, property: string, goesOn: boolean): string {
    const label = this.property(property, kind);
    return goesOn ? (this.messages.continued?.(label) ?? label) : label;
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
    const doubt = this.isDoubted(record, property, modality) ? [text(` (${this.messages.doubtful})`)] : [];
    return [text(words), ...doubt, ...this.disputed(record.id, conflict)];
  }

  /** Whether all of some claims on a record, given by address, are of low confidence. */
  hasLowConfidence({ claims }: DossierRecord, addresses: readonly string[]): boolean {
    const behind = (claims as readonly Claim[]).filter(({ address }) => addresses.includes(address));
    return behind.length > 0 && behind.every(({ confidence }) => confidence === 'low');
  }

  /** Whether the editor doubts what the claims behind a property say of it. */
  isDoubted(record: DossierRecord, property: string, modality: Modality): boolean {
    const behind = new Set(this.claimsOn(record, property, modality));
    return record.claims.some(
      ({ address, reading = {} }) =>
        behind.has(address) &&
        Object.entries(reading).some(
          ([path, { doubt }]) => doubt !== undefined && parsePath(path)[0] === property,
        ),
    );
  }
}
