import type { Dossier } from '../dossier/dossier.js';
import { recordTable } from '../dossier/merged-records.js';
import { dayNumber, firstDay, lastDay } from '../dossier/time-table.js';
import type { DyadYear } from './dyad-year.js';
import { dyadEventsOf, several, undated as noYear, type DyadEvents } from './dyad-years/dyad-events.js';
import { rowOf, Tally } from './dyad-years/tally.js';
import { parsePeriod } from './period.js';

/** Narrows {@link dyadYears}. */
export interface DyadYearOptions {
  /** Only events whose date may lie in this period; as in `findRecords`. A part of a year gives rows of a part of a year. */
  readonly period?: string;
}

/** The directed dyad-year table of a dossier, and the events that have no place in it. */
export interface DyadYears {
  /** By year, then in the order in which the dossier names its parties, predecessors after their party. */
  readonly rows: readonly DyadYear[];
  /** Ids of the actual events of the two states whose date may lie in more than one year, or goes on through several, in the order of the dossier. */
  readonly severalYears: readonly string[];
  /** Ids of those without a date, in the same order. */
  readonly undated: readonly string[];
}

/** What happened in one year from one state to another. */
interface Group {
  readonly year: number;
  readonly from: string;
  readonly to: string;
  readonly tally: Tally;
}

/** Groups by year and ordered pair. Each pair that has one direction in a year has the other one too, if need be without events. */
class Groups {
  readonly #events: DyadEvents;
  readonly #sources: number;
  readonly #groups = new Map<string, Group>();
  /** The groups there and back by the numbers of year and pair, so that a million events make no million names. */
  readonly #both = new Map<number, readonly [there: Tally, back: Tally]>();

  constructor(events: DyadEvents) {
    this.#events = events;
    this.#sources = events.sources.keys.texts.length;
  }

  enter(year: number, event: number): void {
    const { pairOf, pairs } = this.#events;
    const pair = pairOf[event] as number;
    const number = year * pairs.length + pair;
    let both = this.#both.get(number);
    if (!both) {
      const { from, to } = pairs[pair] as DyadEvents['pairs'][number];
      both = [this.#tally(year, from, to), this.#tally(year, to, from)];
      this.#both.set(number, both);
    }
    const directed = pairs[pair]?.directed === true;
    both[0].add(this.#events, event, directed);
    if (!directed) both[1].add(this.#events, event, false);
  }

  /** By year, then by the place of the states in the order given. */
  inOrder(states: readonly string[]): readonly Group[] {
    const place = new Map(states.map((state, index) => [state, index]));
    const placeOf = (state: string): number => place.get(state) ?? states.length;
    return [...this.#groups.values()].sort(
      (a, b) => a.year - b.year || placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to),
    );
  }

  #tally(year: number, from: string, to: string): Tally {
    const key = `${year} ${from} ${to}`;
    const group = this.#groups.get(key) ?? { year, from, to, tally: new Tally(this.#sources) };
    this.#groups.set(key, group);
    return group.tally;
  }
}

/** Whether an event may lie in the period; one without a date never does. */
const inPeriod = (
  { years, earliest, latest }: DyadEvents,
  period: string | undefined,
): ((event: number) => boolean) => {
  if (period === undefined) return () => true;
  const { from, until } = parsePeriod(period);
  const [first, last] = [dayNumber(from, firstDay), dayNumber(until, lastDay)];
  return (event) =>
    years[event] !== noYear && (latest[event] as number) >= first && (earliest[event] as number) <= last;
};

/**
 * The directed dyad-year table of a dossier, as data on the relations of states are kept since the Correlates of War project: a row for
 * each ordered pair of its two parties and each year in which at least one actual event of the two is dated. If nothing went in one of
 * the two directions, its row is there with zeros. A year without an event has no row: in such a dossier that means “nothing known”,
 * not “nothing happened”.
 *
 * An event is *of the two* if it is a visit or a shipment from one to the other (directed: visitor to host, sender to receiver),
 * or an event of another kind in which both have a part: someone stands for them and did not decline, it is a session of a
 * body of these two alone or the signing of an agreement of these two alone, or one of them accedes (undirected: counted in both
 * directions). An agreement of the two alone that was signed counts as a signing, if no record tells of its signing. A predecessor
 * state stands in a row of its own with its own codes. One record is one event, however many sources tell of it; a meeting during a
 * visit is an event beside the visit.
 *
 * An event counts in the year in which all days lie that its date can mean; an approximate or uncertain year (`1968~`, `1968?`)
 * is taken as that year. One that may lie in several years or goes on through several (`199X`, `2006/..`, `[..1948-05]`) is in no
 * row, and neither is one without a date: their ids are in `severalYears` and `undated`, each once, and the lengths of these
 * are their numbers. With a `period`, undated events are left out altogether.
 *
 * @throws {@link BilateralError} of code `invalid-period` for a period that is none.
 *
 * @example
 * ```ts
 * import { dyadYears } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const { rows } = dyadYears(pakistanRussia, { period: '1972' });
 * rows.map(({ year, ccode1, ccode2, visits }) => [year, ccode1, ccode2, visits]);
 * // => [[1972, 770, 365, 1], [1972, 365, 770, 0]]
 * ```
 */
export function dyadYears(dossier: Dossier, options: DyadYearOptions = {}): DyadYears {
  const events = dyadEventsOf(dossier);
  const counts = inPeriod(events, options.period);
  const groups = new Groups(events);
  const [inSeveral, without]: [number[], number[]] = [[], []];
  for (let event = 0; event < events.places.length; event += 1) {
    if (!counts(event)) continue;
    const year = events.years[event] as number;
    if (year === noYear) without.push(event);
    else if (year === several) inSeveral.push(event);
    else groups.enter(year, event);
  }
  const { parties, predecessors = {} } = dossier.info;
  const states = parties.flatMap((party) => [party, ...(predecessors[party] ?? [])]);
  const table = recordTable(dossier);
  const idOf = (event: number): string => table.compiledAt(events.places[event] as number).id;
  return {
    rows: groups
      .inOrder(states)
      .map(({ year, from, to, tally }) => rowOf(dossier, { year, from, to }, tally)),
    severalYears: inSeveral.map(idOf),
    undated: without.map(idOf),
  };
}
