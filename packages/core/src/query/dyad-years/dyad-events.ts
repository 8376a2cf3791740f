import { ColumnBuilder, GrowingNumbers, Keys, type Column } from '../../dossier/column.js';
import type { CompiledRecord } from '../../dossier/compiled.js';
import type { Dossier } from '../../dossier/dossier.js';
import { indexesOf } from '../../dossier/indexes.js';
import { dayNumber, firstDay, lastDay } from '../../dossier/time-table.js';
import { stateOf } from '../../dossier/view-columns.js';
import { eventCodes, type EventCode } from '../../model/event-codes.js';
import { eventKinds, type EventKind } from '../../model/kind.js';
import { eventCodeBy } from '../event-code-of.js';
import { statesOfTwo, type OfTwo } from '../events-of-two.js';
import { timeOf, type View } from '../views.js';

/** The codes of the table, with a place for those who have none. */
export const codes: readonly (EventCode | undefined)[] = [undefined, ...Object.values(eventCodes)];

/** The kinds that a row counts: events, and agreements that were signed. */
export const countedKinds = [...eventKinds, 'agreement'] as const satisfies readonly (
  EventKind | 'agreement'
)[];

/** In place of a year: the event has no date. */
export const undated = -1;

/** In place of a year: its date may lie in several, or goes on through several. */
export const several = -2;

/** The actual events of the two states, one after the other, in the order of the dossier. */
export interface DyadEvents {
  /** The place of the record in the dossier. */
  readonly places: Int32Array;
  readonly years: Int32Array;
  /** First and last day that the date can mean, as numbers. */
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** The two states of an event, by its number in `pairs`. */
  readonly pairOf: Int32Array;
  readonly pairs: readonly OfTwo[];
  /** Its number in {@link countedKinds}. */
  readonly kinds: Int32Array;
  /** Its number in {@link codes}. */
  readonly codes: Int32Array;
  /** The sources of its actual claims. */
  readonly sources: Column;
  /** How many of its actual values are in open conflict. */
  readonly openConflicts: Int32Array;
  /** 1 if an editor wrote an open conflict about it, otherwise 0. */
  readonly isWrittenOf: Int32Array;
}

const kindNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  countedKinds.map((kind, number) => [kind, number]),
);
const codeNumbers: ReadonlyMap<EventCode | undefined, number> = new Map(
  codes.map((code, number) => [code, number]),
);

/** The one year in which all days of a date lie. */
const yearOf = (earliest: number, latest: number): number => {
  const year = Math.floor(earliest / 10_000);
  return year === Math.floor(latest / 10_000) ? year : several;
};

class Builder {
  readonly #places = new GrowingNumbers();
  readonly #years = new GrowingNumbers();
  readonly #earliest = new GrowingNumbers();
  readonly #latest = new GrowingNumbers();
  readonly #pairOf = new GrowingNumbers();
  readonly #pairNames = new Keys();
  readonly #pairs: OfTwo[] = [];
  readonly #kinds = new GrowingNumbers();
  readonly #codes = new GrowingNumbers();
  readonly #sources = new ColumnBuilder();
  readonly #openConflicts = new GrowingNumbers();
  readonly #isWrittenOf = new GrowingNumbers();

  enter(
    place: number,
    record: CompiledRecord,
    pair: OfTwo,
    code: EventCode | undefined,
    openConflicts: number,
  ): void {
    this.#places.push(place);
    this.#pairOf.push(this.#pairNumber(pair));
    this.#kinds.push(kindNumbers[record.kind] as number);
    this.#codes.push(codeNumbers.get(code) as number);
    this.#openConflicts.push(openConflicts);
    for (const { modality, rank, source } of record.claims)
      if (modality === 'actual' && rank !== 'deprecated') this.#sources.add(source);
    this.#sources.endRow();
  }

  enterWritten(isWritten: boolean): void {
    this.#isWrittenOf.push(isWritten ? 1 : 0);
  }

  enterTime(time: string | undefined, dates: Dossier['dates']): void {
    const bounds = time === undefined ? undefined : dates[time];
    const [earliest, latest] = [dayNumber(bounds?.earliest, firstDay), dayNumber(bounds?.latest, lastDay)];
    this.#earliest.push(earliest);
    this.#latest.push(latest);
    this.#years.push(time === undefined ? undated : yearOf(earliest, latest));
  }

  done(): DyadEvents {
    return {
      places: this.#places.done(),
      years: this.#years.done(),
      earliest: this.#earliest.done(),
      latest: this.#latest.done(),
      pairOf: this.#pairOf.done(),
      pairs: this.#pairs,
      kinds: this.#kinds.done(),
      codes: this.#codes.done(),
      sources: this.#sources.done(),
      openConflicts: this.#openConflicts.done(),
      isWrittenOf: this.#isWrittenOf.done(),
    };
  }

  #pairNumber(pair: OfTwo): number {
    const number = this.#pairNames.enter(`${pair.from} ${pair.to} ${pair.directed}`);
    this.#pairs[number] ??= pair;
    return number;
  }
}

/** Agreements whose signing is a record of its own. */
const recordedSignings = (dossier: Dossier): ReadonlySet<string> => {
  const { views } = indexesOf(dossier);
  const recorded = new Set<string>();
  for (let place = 0; place < views.table.size; place += 1) {
    if (views.table.compiledAt(place).kind !== 'signing') continue;
    for (const agreement of (views.actualOf(place) as unknown as View).agreements ?? [])
      recorded.add(agreement);
  }
  return recorded;
};

const readEvents = (dossier: Dossier): DyadEvents => {
  const { views, writtenConflicts } = indexesOf(dossier);
  const recorded = recordedSignings(dossier);
  const builder = new Builder();
  for (let place = 0; place < views.table.size; place += 1) {
    const record = views.table.compiledAt(place);
    const row = views.starts[place] as number;
    if (kindNumbers[record.kind] === undefined || views.modalityOf[row] !== 0) continue;
    const { values, conflicts } = views.valuesOf(row);
    const view = values as unknown as View;
    const isAgreement = record.kind === 'agreement';
    if (isAgreement && (view.signed === undefined || recorded.has(record.id))) continue;
    const pair = statesOfTwo(dossier, record, view);
    if (!pair) continue;
    const code = isAgreement
      ? eventCodes.signing
      : eventCodeBy(dossier, record as CompiledRecord<EventKind>, view);
    builder.enter(
      place,
      record,
      pair,
      code,
      conflicts.filter((each) => stateOf(record, each) === 'open').length,
    );
    builder.enterTime(timeOf(view), dossier.dates);
    builder.enterWritten(writtenConflicts.get(record.id)?.some(({ state }) => state === 'open') === true);
  }
  return builder.done();
};

const known = new WeakMap<Dossier, DyadEvents>();

/** The events of the two states of a dossier, read once. */
export function dyadEventsOf(dossier: Dossier): DyadEvents {
  const events = known.get(dossier) ?? readEvents(dossier);
  known.set(dossier, events);
  return events;
}
