import type { Claim } from '../dossier/compiled.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import type { EventCode, PloverClass, QuadClass } from '../model/event-codes.js';
import type { EventKind } from '../model/kind.js';
import type { DyadYear } from './dyad-year.js';
import type { openConflictsOf } from './open-conflicts.js';

/** An event of two states as a row counts it. */
export interface DyadEvent {
  readonly record: DossierRecord<EventKind | 'agreement'>;
  readonly directed: boolean;
  readonly code: EventCode | undefined;
}

/** The events of one row. */
export interface Group {
  readonly year: string;
  readonly from: string;
  readonly to: string;
  readonly events: DyadEvent[];
}

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

/** How often each value occurs, under the column of the value. */
function counts<Value extends PropertyKey, Column extends string>(
  columns: Readonly<Record<Value, Column>>,
  values: readonly Value[],
): Record<Column, number> {
  const result = Object.fromEntries(Object.values<Column>(columns).map((column) => [column, 0]));
  for (const value of values) result[columns[value]] = (result[columns[value]] ?? 0) + 1;
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

const scoresOf = (codes: readonly EventCode[]): Pick<DyadYear, 'scoreSum' | 'scoreMean'> => {
  const scoreSum = codes.reduce((sum, { score }) => sum + score, 0);
  return { scoreSum, ...(codes.length > 0 && { scoreMean: scoreSum / codes.length }) };
};

const sourcesOf = (events: readonly DyadEvent[]): ReadonlySet<string> => {
  const claims = events.flatMap(({ record }): readonly Claim[] => record.claims);
  const actual = claims.filter(({ modality, rank }) => modality === 'actual' && rank !== 'deprecated');
  return new Set(actual.map(({ source }) => source));
};

/** The row of a group; `conflictsOf` as {@link openConflictsOf} makes it. */
export const rowOf = (
  dossier: Dossier,
  conflictsOf: ReturnType<typeof openConflictsOf>,
  { year, from, to, events }: Group,
): DyadYear => {
  const codes = events.flatMap(({ code }) => code ?? []);
  const directedEvents = events.filter(({ directed }) => directed).length;
  return {
    ...codesOf(dossier, from, to),
    state1: from,
    state2: to,
    year: Number(year),
    directed: directedEvents > 0 ? 1 : 0,
    events: events.length,
    directedEvents,
    undirectedEvents: events.length - directedEvents,
    ...counts(
      kindColumns,
      events.map(({ record }) => record.kind),
    ),
    ...counts(
      classColumns,
      codes.map(({ plover }) => plover),
    ),
    uncoded: events.length - codes.length,
    ...counts(
      quadColumns,
      codes.map(({ quad }) => quad),
    ),
    ...scoresOf(codes),
    sources: sourcesOf(events).size,
    openConflicts: new Set(events.flatMap(({ record }) => conflictsOf(record))).size,
  };
};
