import {
  formatPath,
  parsePath,
  type Conflict,
  type Dossier,
  type DossierRecord,
  type MergedValue,
  type Modality,
} from '@bilateral/core';
import { NoteBook } from './citations/note-book.js';
import { emphasis, joinInline, reference, text } from './inline.js';
import type { Messages } from './messages/messages.js';
import type { Inline, ReportLanguage } from './model.js';
import { Words } from './words.js';

type Fields = Readonly<Record<string, unknown>>;

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

/** Properties that rest on the same claims. */
interface Group {
  readonly key: string;
  readonly properties: readonly string[];
  readonly words: readonly Inline[];
}

/** What every section works with: the dossier, its words, and the notes that lead every statement to its passages. */
export class Composer extends Words {
  readonly notes: NoteBook;

  constructor(dossier: Dossier, messages: Messages, language: ReportLanguage) {
    super(dossier, messages, language);
    this.notes = new NoteBook(dossier, messages, language);
  }

  /** One property of a record in one modality, in words, with its note; empty if nothing is said of it. */
  fact(record: DossierRecord, property: string, modality: Modality = 'actual'): readonly Inline[] {
    return this.row(record, [plain(property)], modality)[0] ?? [];
  }

  /** The note on everything that is said of some properties. */
  cite(
    record: DossierRecord,
    properties: readonly string[],
    modality: Modality = 'actual',
  ): readonly Inline[] {
    const claims = properties.flatMap((property) => this.claimsOn(record, property, modality));
    return this.notes.cite([...new Set(claims)], ...properties);
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
      this.#groups(record, cell, modality).map((group) => ({ ...group, cell: index })),
    );
    const told = cells.map((): Inline[][] => []);
    let shared: readonly string[] = [];
    for (const [index, { cell, words, properties, key }] of groups.entries()) {
      shared = [...shared, ...properties];
      const goesOn = groups[index + 1]?.key === key;
      told[cell]?.push([...words, ...(goesOn ? [] : this.cite(record, shared, modality))]);
      if (!goesOn) shared = [];
    }
    return told.map((parts, index) => {
      const words = joinInline(parts, this.messages.marks.semicolon);
      return cells[index]?.named ? [...words, ...this.#remark(record, modality, words.length > 0)] : words;
    });
  }

  /** What the editor remarks on a record, once: beside what is told as actual, or else as planned and the like. */
  #remark(record: DossierRecord, modality: Modality, follows: boolean): readonly Inline[] {
    const first = modality === 'actual' || record.merged.actual === undefined;
    if (record.note === undefined || !first) return [];
    return [...(follows ? [text(`${this.messages.marks.stop} `)] : []), emphasis(this.local(record.note))];
  }

  /** The properties of which something is said, but for those named; topics, which sort rather than tell, come last. */
  propertiesOf(record: DossierRecord, modality: Modality, except: readonly string[] = []): readonly string[] {
    const said = Object.keys(record.merged[modality]?.values ?? {}).filter(
      (property) => !except.includes(property),
    );
    return [...said.filter((each) => each !== 'topics'), ...said.filter((each) => each === 'topics')];
  }

  /** The addresses of the claims behind a property: of all sides, where an open conflict touches it. */
  claimsOn(record: DossierRecord, property: string, modality: Modality = 'actual'): readonly string[] {
    return [
      ...new Set(
        this.#parts(record, property, modality).flatMap(({ claims, conflict }) =>
          conflict?.state === 'open' ? conflict.positions.flatMap((position) => position.claims) : claims,
        ),
      ),
    ];
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

  #parts(record: DossierRecord, property: string, modality: Modality): readonly MergedValue[] {
    const properties = record.merged[modality]?.properties ?? {};
    const name = formatPath([property]);
    return Object.entries(properties).flatMap(([path, merged]) =>
      path === name || path.startsWith(`${name}.`) ? [merged] : [],
    );
  }

  /** The properties of a cell in words; those that rest on the same claims stand together. */
  #groups(record: DossierRecord, cell: Cell, modality: Modality): readonly Group[] {
    const groups = new Map<string, string[]>();
    const stated = cell.properties.filter((each) => this.#stated(record, each, modality).length > 0);
    for (const property of stated) {
      const key = [...this.claimsOn(record, property, modality)].sort().join(' ');
      groups.set(key, [...(groups.get(key) ?? []), property]);
    }
    const words = (property: string): readonly Inline[] => [
      ...(cell.named ? [emphasis(`${this.#heading(record, property, property !== stated[0])}: `)] : []),
      ...this.#stated(record, property, modality),
    ];
    return [...groups].map(([key, properties]) => ({
      key,
      properties,
      words: joinInline(properties.map(words), this.messages.marks.semicolon),
    }));
  }

  /** The name of a property before its value, as the first of a cell or as one that goes on. */
  #heading({ kind }: DossierRecord, property: string, goesOn: boolean): string {
    const label = this.property(property, kind);
    return goesOn ? (this.messages.continued?.(label) ?? label) : label;
  }

  /** A property in words: every position of an open conflict, the link to a conflict, and the editor's doubt. */
  #stated(record: DossierRecord, property: string, modality: Modality): readonly Inline[] {
    const value = (record.merged[modality]?.values as Fields | undefined)?.[property];
    if (value === undefined) return [];
    const conflict = this.#parts(record, property, modality).find((part) => part.conflict)?.conflict;
    const open = conflict?.state === 'open' && conflict.property === formatPath([property]);
    const words = open
      ? this.messages.phrase.against(
          conflict.positions.map((position) => this.valueAt(property, position.value)),
        )
      : this.value(property, value);
    const doubt = this.#isDoubted(record, property, modality) ? [text(` (${this.messages.doubtful})`)] : [];
    return [text(words), ...doubt, ...this.disputed(record.id, conflict)];
  }

  #isDoubted(record: DossierRecord, property: string, modality: Modality): boolean {
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
