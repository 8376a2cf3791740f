import type { Dossier } from '../../dossier/dossier.js';
import { indexesOf } from '../../dossier/indexes.js';
import { recordTable } from '../../dossier/merged-records.js';
import type { EventCode, PloverClass, QuadClass } from '../../model/event-codes.js';
import type { EventKind } from '../../model/kind.js';
import type { DyadYear } from '../dyad-year.js';
import { codes, countedKinds, type DyadEvents } from './dyad-events.js';

const kindColumns = {
  visit: 'visits',
  meeting: 'meetings',
  conference: 'conferences',
  exercise: 'exercises',
  shipment: 'shipments',
  signing: 'signings',
  agreement: 'signings',
  accession: 'accessions',
  event: 'plainEvents',
} as const satisfies Readonly<Record<EventKind | 'agreement', keyof DyadYear>>;

const classColumns = {
  AGREE: 'ploverAgree',
  CONSULT: 'ploverConsult',
  SUPPORT: 'ploverSupport',
  COOPERATE: 'ploverCooperate',
  AID: 'ploverAid',
  ACCUSE: 'ploverAccuse',
  SANCTION: 'ploverSanction',
  MOBILIZE: 'ploverMobilize',
} as const satisfies Readonly<Record<PloverClass, keyof DyadYear>>;

const quadColumns = {
  1: 'quad1',
  2: 'quad2',
  3: 'quad3',
  4: 'quad4',
} as const satisfies Readonly<Record<QuadClass, keyof DyadYear>>;

/** Adds up the events of one row. */
export class Tally {
  events = 0;
  directedEvents = 0;
  computedConflicts = 0;
  sources = 0;
  readonly byKind = new Int32Array(countedKinds.length);
  readonly byCode = new Int32Array(codes.length);
  /** The places of those about which an editor wrote an open conflict. */
  readonly written: number[] = [];
  readonly #seen: Uint8Array;

  /** Knows how many sources there are. */
  constructor(sources: number) {
    this.#seen = new Uint8Array(sources);
  }

  add(events: DyadEvents, event: number, directed: boolean): void {
    this.events += 1;
    if (directed) this.directedEvents += 1;
    this.byKind[events.kinds[event] as number]! += 1;
    this.byCode[events.codes[event] as number]! += 1;
    this.computedConflicts += events.openConflicts[event] as number;
    if (events.isWrittenOf[event] === 1) this.written.push(events.places[event] as number);
    const { starts, items } = events.sources;
    for (let index = starts[event] as number; index < (starts[event + 1] as number); index += 1) {
      const source = items[index] as number;
      if (this.#seen[source] === 0) this.sources += 1;
      this.#seen[source] = 1;
    }
  }
}

/** Adds counts up under the columns of what is counted. */
function columnsOf<Value extends PropertyKey, Column extends string>(
  columns: Readonly<Record<Value, Column>>,
  counted: Iterable<readonly [Value, number]>,
): Record<Column, number> {
  const result = Object.fromEntries(Object.values<Column>(columns).map((column) => [column, 0]));
  for (const [value, count] of counted) result[columns[value]] = (result[columns[value]] ?? 0) + count;
  return result as Record<Column, number>;
}

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;

const codesOf = (dossier: Dossier, first: string, second: string) => {
  const [one = {}, two = {}] = [first, second].map((id) => dossier.records.get(id)?.identifiers);
  const [ccode1, ccode2] = [numberIn(one['cow']), numberIn(two['cow'])];
  const [gwcode1, gwcode2] = [numberIn(one['gw']), numberIn(two['gw'])];
  const [iso3c1, iso3c2] = [one['iso3'], two['iso3']];
  return {
    ...(ccode1 !== undefined && { ccode1 }),
    ...(ccode2 !== undefined && { ccode2 }),
    ...(gwcode1 !== undefined && { gwcode1 }),
    ...(gwcode2 !== undefined && { gwcode2 }),
    ...(iso3c1 !== undefined && { iso3c1 }),
    ...(iso3c2 !== undefined && { iso3c2 }),
  };
};

const codesWith = ({ byCode }: Tally): readonly (readonly [EventCode, number])[] =>
  codes.flatMap((code, number) => (code ? [[code, byCode[number] as number] as const] : []));

const scoresOf = (tally: Tally): Pick<DyadYear, 'scoreSum' | 'scoreMean'> => {
  const coded = codesWith(tally);
  const scoreSum = coded.reduce((sum, [{ score }, count]) => sum + score * count, 0);
  const count = coded.reduce((sum, [, each]) => sum + each, 0);
  return { scoreSum, ...(count > 0 && { scoreMean: scoreSum / count }) };
};

/** The open conflicts that an editor wrote about the records, each once. */
const writtenConflicts = (dossier: Dossier, { written }: Tally): number => {
  const { writtenConflicts: byRecord } = indexesOf(dossier);
  const table = recordTable(dossier);
  const conflicts = written.flatMap((place) => byRecord.get(table.compiledAt(place).id) ?? []);
  return new Set(conflicts.filter(({ state }) => state === 'open')).size;
};

/** The row of the events that were added up. */
export const rowOf = (
  dossier: Dossier,
  { year, from, to }: { readonly year: number; readonly from: string; readonly to: string },
  tally: Tally,
): DyadYear => {
  const { events, directedEvents } = tally;
  const coded = codesWith(tally);
  return {
    ...codesOf(dossier, from, to),
    state1: from,
    state2: to,
    year,
    directed: directedEvents > 0 ? 1 : 0,
    events,
    directedEvents,
    undirectedEvents: events - directedEvents,
    ...columnsOf(
      kindColumns,
      countedKinds.map((kind, number) => [kind, tally.byKind[number] as number] as const),
    ),
    ...columnsOf(
      classColumns,
      coded.map(([{ plover }, count]) => [plover, count] as const),
    ),
    uncoded: tally.byCode[0] as number,
    ...columnsOf(
      quadColumns,
      coded.map(([{ quad }, count]) => [quad, count] as const),
    ),
    ...scoresOf(tally),
    sources: tally.sources,
    openConflicts: tally.computedConflicts + writtenConflicts(dossier, tally),
  };
};
