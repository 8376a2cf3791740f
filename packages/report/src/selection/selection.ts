import {
  BilateralError,
  codeLists,
  conflictsIn,
  findRecords,
  meetingsBetween,
  parsePath,
  parsePeriod,
  seriesOf,
  timelineOf,
  visitsBetween,
  type Claim,
  type Code,
  type Dossier,
  type DossierRecord,
  type EventKind,
  type Kind,
  type Meeting,
  type Period,
  type RecordConflict,
  type RecordFilter,
  type Series,
  type Source,
  type TimelineEntry,
  type Topic,
  type Visit,
} from '@bilateral/core';
import { mayLieIn, selectedIds } from './selected-ids.js';

/** What a report is to tell of; all of the dossier without either. */
export interface SelectionOptions {
  /** A year, month or day, or an interval of them as EDTF writes it: `2014/2024`, `2021/..`. */
  readonly period?: string;
  /** Codes of topics; an empty list asks for none in particular. */
  readonly topics?: readonly string[];
}

const topicOf = (text: string): Topic => {
  if (Object.hasOwn(codeLists.topic, text)) return text as Topic;
  throw new BilateralError('unknown-topic', `'${text}' is no topic`, {
    hint: `one of ${Object.keys(codeLists.topic).join(', ')}`,
  });
};

/** Rows of a series by the period that they are about: `points` and `growth`. */
const rowsOf = ({ says }: Claim): readonly { readonly period: string }[] => {
  const { points = [], growth = [] } = says as Readonly<
    Record<'points' | 'growth', readonly { readonly period: string }[] | undefined>
  >;
  return [...points, ...growth];
};

/**
 * The part of a dossier that a report tells of. Every question is put to the whole dossier, so that who stands for whom and
 * what lies where is known as ever, and what is not chosen is left out of the answer.
 */
export class Selection {
  readonly dossier: Dossier;
  readonly period: string | undefined;
  readonly topics: readonly Topic[];
  readonly #range: Period | undefined;
  readonly #ids: ReadonlySet<string> | undefined;

  /** Throws a `BilateralError` for what is no period or no topic. */
  constructor(dossier: Dossier, { period, topics = [] }: SelectionOptions = {}) {
    const range = period === undefined ? {} : parsePeriod(period);
    const isOpen = range.from === undefined && range.until === undefined;
    this.dossier = dossier;
    this.period = isOpen ? undefined : period;
    this.topics = [...new Set(topics.map(topicOf))];
    this.#range = isOpen ? undefined : range;
    this.#ids = this.isWhole ? undefined : selectedIds(dossier, this.#range, this.topics);
  }

  /** Whether nothing is left out. */
  get isWhole(): boolean {
    return this.period === undefined && this.topics.length === 0;
  }

  has(id: string): boolean {
    return this.#ids?.has(id) ?? this.dossier.records.has(id);
  }

  /** As `findRecords`. */
  find<K extends Kind = Kind>(filter: RecordFilter<K> = {}): readonly DossierRecord<K>[] {
    return this.#chosen(
      findRecords(this.dossier, filter) as readonly DossierRecord[],
    ) as readonly unknown[] as readonly DossierRecord<K>[];
  }

  /** As `timelineOf`. */
  timeline(filter: RecordFilter<EventKind> = {}): readonly TimelineEntry[] {
    return timelineOf(this.dossier, filter).filter(({ record }) => this.has(record.id));
  }

  visitsBetween(a: string, b: string): readonly Visit[] {
    return this.#chosen(visitsBetween(this.dossier, a, b));
  }

  meetingsBetween(a: string, b: string): readonly Meeting[] {
    return this.#chosen(meetingsBetween(this.dossier, a, b));
  }

  /** As `seriesOf`, with the points and growths of the period only. */
  series(measure: Code<'measure'>): readonly Series[] {
    return seriesOf(this.dossier, measure)
      .filter(({ figure }) => this.has(figure.id))
      .map(({ figure, points, growth }) => ({
        figure,
        points: points.filter(({ period }) => this.#isInRange(period)),
        growth: growth.filter(({ period }) => this.#isInRange(period)),
      }));
  }

  /** The conflicts about chosen records; of those that the editor wrote, the ones in which a chosen record is a side. */
  conflicts(): readonly RecordConflict[] {
    const all = conflictsIn(this.dossier);
    if (this.isWhole) return all;
    const claims = new Set(
      [...this.records()].flatMap((record) => record.claims.map(({ address }) => address)),
    );
    return all.filter(({ record, property, positions }) => {
      if (!this.dossier.records.has(record))
        return positions.some((position) => position.claims.some((address) => claims.has(address)));
      const [first = '', key = ''] = parsePath(property);
      const isRow = first === 'points' || first === 'growth';
      return this.has(record) && (!isRow || this.#isInRange(key.split('|')[0] ?? ''));
    });
  }

  /** The chosen records, in the order of the dossier. */
  records(): readonly DossierRecord[] {
    return this.#chosen([...this.dossier.records.values()]);
  }

  /** The claims on a chosen record; of a series, those that give a point of the period or no point at all. */
  claimsOn({ claims, kind }: DossierRecord): readonly Claim[] {
    const all = claims as readonly Claim[];
    if (kind !== 'figure' || this.#range === undefined) return all;
    return all.filter((claim) => {
      const rows = rowsOf(claim);
      return rows.length === 0 || rows.some(({ period }) => this.#isInRange(period));
    });
  }

  /** The sources that some claim on a chosen record cites; all sources of a whole dossier. */
  sources(): readonly Source[] {
    const all = [...this.dossier.sources.values()];
    if (this.isWhole) return all;
    const cited = new Set([
      ...this.records().flatMap((record) => this.claimsOn(record).map(({ source }) => source)),
      ...this.conflicts().flatMap(({ positions }) => positions.flatMap(({ sources }) => sources)),
    ]);
    return all.filter(({ id }) => cited.has(id));
  }

  #isInRange(date: string): boolean {
    return this.#range === undefined || mayLieIn(this.dossier, date, this.#range);
  }

  #chosen<Each extends DossierRecord>(records: readonly Each[]): readonly Each[] {
    return this.#ids === undefined ? records : records.filter(({ id }) => this.#ids?.has(id));
  }
}
