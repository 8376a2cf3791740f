import type { Dossier, DossierRecord, Modality } from '@bilateral/core';
import { joinGroups, type Group } from './cell-groups.js';
import { NoteBook } from './citations/note-book.js';
import { emphasis, joinInline, text } from './inline.js';
import type { Messages } from './messages/messages.js';
import type { Inline, ReportLanguage } from './model.js';
import { Selection } from './selection/selection.js';
import { Weight } from './selection/weight.js';
import { Statements, type Detail } from './statements.js';

export { conflictAnchor } from './conflict-anchor.js';
export type { Account, Detail } from './statements.js';

/** The properties that one cell of a row tells, with their names or without. */
export interface Cell {
  readonly properties: readonly string[];
  readonly named: boolean;
}

export const plain = (...properties: readonly string[]): Cell => ({ properties, named: false });
export const named = (properties: readonly string[]): Cell => ({ properties, named: true });

/** How many sentences stand with an entry, but for a report of everything. */
const mostSentences = 2;

/** What every section works with: the dossier, its words, and the notes that lead every statement to its passages. */
export class Composer extends Statements {
  readonly notes: NoteBook;
  readonly weight: Weight;
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
    super(dossier, messages, language, selection, detail);
    this.notes = new NoteBook(dossier, messages, language, detail === 'full' ? 'all' : 'needed');
    this.weight = new Weight(dossier);
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
   * Cells that stand side by side. Neighbours that rest on the same claims share one note, after the last of them; but for a
   * report of everything, the whole row does. A cell
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
      const next = groups[index + 1];
      // But for a report of everything, one note speaks for the row: it is shorter by half of its notes.
      const goesOn = next !== undefined && (this.detail !== 'full' || next.key === group.key);
      const words = goesOn && next.key === group.key ? group.words : this.#weighed(record, group);
      told[group.cell]?.push({
        words: goesOn ? words : [...words, ...this.#note(shared)],
        isSentence: group.isSentence,
      });
      if (!goesOn) shared = [];
    }
    return told.map((parts, index) => {
      const words = joinGroups(parts, this.messages.marks.semicolon);
      if (!cells[index]?.named) return words;
      return [...words, ...this.#remark(record, modality, parts.at(-1))];
    });
  }

  /** Words with the mark of low confidence where they rest on nothing better, after a full stop as a sentence of its own. */
  #weighed(record: DossierRecord, group: Group): readonly Inline[] {
    const { lowConfidence, note } = this.messages;
    if (!this.hasLowConfidence(record, group.claims)) return group.words;
    return group.isSentence
      ? [...group.words, text(` (${note.lowConfidence})`)]
      : this.marked(group.words, [text(lowConfidence)]);
  }

  /** The note on groups that share it. */
  #note(groups: readonly Group[]): readonly Inline[] {
    const claims = new Set(groups.flatMap((group) => group.claims));
    return this.notes.cite([...claims], ...new Set(groups.flatMap(({ properties }) => properties)));
  }

  /** What the claims tell beyond their values, each text with its note. */
  sentences(record: DossierRecord, modality: Modality = 'actual'): readonly (readonly Inline[])[] {
    return this.#sentences(record, modality).map((group) => [
      ...this.#weighed(record, group),
      ...this.#note([group]),
    ]);
  }

  /** Each text of the claims once, with all claims that tell it; but for a report of everything, the first of them. */
  #sentences(record: DossierRecord, modality: Modality): readonly Group[] {
    const all = this.accounts(record, modality);
    const shown = this.detail === 'full' ? all : all.slice(0, mostSentences);
    return shown.map(({ spoken, claims }) => {
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
}
