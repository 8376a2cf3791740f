import { byText } from '../merge/canonical.js';
import type { Agreement, Dossier, DossierRecord } from '../dossier/dossier.js';
import { eventCodes } from '../model/event-codes.js';
import { eventKinds, type EventKind } from '../model/kind.js';
import type { DyadYear } from './dyad-year.js';
import { rowOf, type DyadEvent, type Group } from './dyad-year-row.js';
import { eventCodeOf } from './event-code-of.js';
import { statesOfTwo, type OfTwo } from './events-of-two.js';
import { findRecords } from './find-records.js';
import { openConflictsOf } from './open-conflicts.js';
import { timeOf, type View } from './views.js';

export interface DyadYearOptions {
  /** Only events whose date may lie in this period; as in `findRecords`. A part of a year gives rows of a part of a year. */
  readonly period?: string;
}

/** The directed dyad-year table of a dossier, and the events that have no place in it. */
export interface DyadYears {
  /** By year, then in the order in which the dossier names its parties, predecessors after their party. */
  readonly rows: readonly DyadYear[];
  /** Ids of the actual events of the two states whose date may lie in more than one year, or goes on through several, in the order of `findRecords`. */
  readonly severalYears: readonly string[];
  /** Ids of those without a date, in the same order. */
  readonly undated: readonly string[];
}

/** The one year in which an event happened; `undefined` if its date may lie in several, or goes on through several. */
function yearOf(dossier: Dossier, date: string): string | undefined {
  const { earliest, latest } = dossier.dates[date] ?? {};
  const year = earliest?.slice(0, 4);
  return year === latest?.slice(0, 4) ? year : undefined;
}

/** Events by year and ordered pair. Each pair that has one direction in a year has the other one too, if need be without events. */
class Groups {
  readonly #groups = new Map<string, Group>();

  enter(year: string, { from, to, directed }: OfTwo, event: DyadEvent): void {
    this.#group(year, from, to).events.push(event);
    const back = this.#group(year, to, from);
    if (!directed) back.events.push(event);
  }

  /** By year, then by the place of the states in the order given. */
  inOrder(states: readonly string[]): readonly Group[] {
    const place = new Map(states.map((state, index) => [state, index]));
    const placeOf = (state: string): number => place.get(state) ?? states.length;
    return [...this.#groups.values()].sort(
      (a, b) => byText(a.year, b.year) || placeOf(a.from) - placeOf(b.from) || placeOf(a.to) - placeOf(b.to),
    );
  }

  #group(year: string, from: string, to: string): Group {
    const key = `${year} ${from} ${to}`;
    const group = this.#groups.get(key) ?? { year, from, to, events: [] };
    this.#groups.set(key, group);
    return group;
  }
}

const within = (period: string | undefined) =>
  ({ modality: 'actual', ...(period !== undefined && { period }) }) as const;

const eventsIn = (dossier: Dossier, period: string | undefined): readonly DossierRecord<EventKind>[] =>
  findRecords<EventKind>(dossier, { kind: eventKinds, ...within(period) });

/** Agreements that were signed, and whose signing is no record of its own. */
function signedIn(dossier: Dossier, period: string | undefined): readonly Agreement[] {
  const signings = findRecords(dossier, { kind: 'signing', modality: 'actual' });
  const recorded = new Set(signings.flatMap(({ values }) => values.agreements ?? []));
  return findRecords(dossier, { kind: 'agreement', ...within(period) }).filter(
    ({ id, values }) => values.signed !== undefined && !recorded.has(id),
  );
}

/**
 * The directed dyad-year table of a dossier: a row for each ordered pair of its two parties and each year in which at least one
 * actual event of the two is dated. If nothing went in one of the two directions, its row is there with zeros. A year without
 * an event has no row: in such a dossier that means “nothing known”, not “nothing happened”.
 *
 * An event is *of the two* if it is a visit or a shipment from one to the other (directed: visitor to host, sender to receiver),
 * or an event of another kind in which both have a part: someone stands for them and did not decline, it is a session of a
 * body of these two alone or the signing of an agreement of these two alone, or one of them accedes (undirected: counted in both
 * directions). An agreement of the two alone that was signed counts as a signing, if no record tells of its signing. A predecessor state stands in a row of its own with its own codes. One record is one event, however many sources
 * tell of it; a meeting during a visit is an event beside the visit.
 *
 * An event counts in the year in which all days lie that its date can mean; an approximate or uncertain year (`1968~`, `1968?`)
 * is taken as that year. One that may lie in several years or goes on through several (`199X`, `2006/..`, `[..1948-05]`) is in no
 * row, and neither is one without a date: their ids are in `severalYears` and `undated`, each once, and the lengths of these
 * are their numbers. With a `period`, undated events are left out altogether.
 *
 * ```ts
 * const { rows, severalYears } = dyadYears(dossier, { period: '2014/2024' });
 * ```
 */
export function dyadYears(dossier: Dossier, options: DyadYearOptions = {}): DyadYears {
  const { period } = options;
  const groups = new Groups();
  const severalYears: string[] = [];
  const undated: string[] = [];
  for (const record of [...eventsIn(dossier, period), ...signedIn(dossier, period)]) {
    const pair = statesOfTwo(dossier, record);
    if (!pair) continue;
    const date = timeOf(record.values as View);
    const year = date === undefined ? undefined : yearOf(dossier, date);
    const code = record.kind === 'agreement' ? eventCodes.signing : eventCodeOf(dossier, record);
    if (date === undefined) undated.push(record.id);
    else if (year === undefined) severalYears.push(record.id);
    else groups.enter(year, pair, { record, directed: pair.directed, code });
  }
  const { parties, predecessors = {} } = dossier.info;
  const states = parties.flatMap((party) => [party, ...(predecessors[party] ?? [])]);
  const conflictsOf = openConflictsOf(dossier);
  const rows = groups.inOrder(states).map((group) => rowOf(dossier, conflictsOf, group));
  return { rows, severalYears, undated };
}
