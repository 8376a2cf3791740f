/**
 * What one state did with the other in one year: a row of the directed dyad-year table. Columns that end in 1 tell of the first
 * state, from which directed events go out; those that end in 2 of the second one. A code that the dossier does not give for a
 * state is absent. Unless said otherwise a column is a count of events, and 0 where there are none.
 */
export interface DyadYear {
  /** Code of the first state in the Correlates of War data (its `identifiers.cow`); a number without unit. */
  readonly ccode1?: number;
  /** The same of the second state. The Soviet Union and Russia have one code, 365. */
  readonly ccode2?: number;
  /** Code of the first state after Gleditsch and Ward (its `identifiers.gw`); a number without unit. */
  readonly gwcode1?: number;
  /** The same of the second state. */
  readonly gwcode2?: number;
  /** Code of the first state in ISO 3166-1 alpha-3 (its `identifiers.iso3`); three letters. */
  readonly iso3c1?: string;
  /** The same of the second state. */
  readonly iso3c2?: string;
  /** Id of the first state in the dossier; a predecessor state has its own. */
  readonly state1: string;
  /** Id of the second state. */
  readonly state2: string;
  /** Year of the Gregorian calendar. */
  readonly year: number;
  /** 1 if at least one event of the row goes from the first state to the second, otherwise 0. */
  readonly directed: 0 | 1;
  /** All events of the row: `directedEvents` + `undirectedEvents`, the sum of the kinds, and of the classes with `uncoded`. */
  readonly events: number;
  /** Events from the first state to the second: visits and shipments. They stand in this row alone. */
  readonly directedEvents: number;
  /** Events of both states without a direction. The row of the other direction counts the same ones. */
  readonly undirectedEvents: number;
  /** Visits from the first state to the second; they are directed. */
  readonly visits: number;
  /** Meetings, rounds and calls; undirected, as the next kinds are unless said. */
  readonly meetings: number;
  /** Conferences in which both have a part. */
  readonly conferences: number;
  /** Exercises in which both have a part. */
  readonly exercises: number;
  /** Shipments of goods from the first state to the second; they are directed. */
  readonly shipments: number;
  /** Signings of agreements, and agreements of the two alone of whose signing no record tells. */
  readonly signings: number;
  /** Accessions of one of the two to an organisation or agreement. */
  readonly accessions: number;
  /** Events of the kind `event`: those that are none of the other kinds. */
  readonly plainEvents: number;
  /** Events of the PLOVER class AGREE; each event has one class or none, as {@link eventCodeOf} gives it. */
  readonly ploverAgree: number;
  /** Events of the class CONSULT. */
  readonly ploverConsult: number;
  /** Events of the class SUPPORT. */
  readonly ploverSupport: number;
  /** Events of the class COOPERATE. */
  readonly ploverCooperate: number;
  /** Events of the class AID. */
  readonly ploverAid: number;
  /** Events of the class ACCUSE. */
  readonly ploverAccuse: number;
  /** Events of the class SANCTION. */
  readonly ploverSanction: number;
  /** Events of the class MOBILIZE. By construction 0: only an exercise of one state alone is coded so, and it is no event of two. */
  readonly ploverMobilize: number;
  /** Events for which `eventCodeOf` gives no code. They have no quad class and no score. */
  readonly uncoded: number;
  /** Events of verbal cooperation. */
  readonly quad1: number;
  /** Events of material cooperation. */
  readonly quad2: number;
  /** Events of verbal conflict: protests. */
  readonly quad3: number;
  /** Events of material conflict: bans. */
  readonly quad4: number;
  /** Sum of the PLOVER scores of the coded events, in points of that scale (-10 to 10 each); 0 if none is coded. */
  readonly scoreSum: number;
  /** `scoreSum` divided by the number of coded events, in the same points, not rounded; absent if none is coded. */
  readonly scoreMean?: number;
  /** Number of different sources of the actual claims, deprecated ones left out, on the events of the row. */
  readonly sources: number;
  /** Number of open conflicts, computed or written by the editor, in which an actual value or a claim of these events stands. */
  readonly openConflicts: number;
}

/**
 * The columns of the dyad-year table, in their order: the keys of a {@link DyadYear}, of which a row lacks those that are unknown.
 *
 * @example
 * ```ts
 * import { dyadYearColumns, dyadYears } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const [row] = dyadYears(pakistanRussia, { period: '2022' }).rows;
 * dyadYearColumns.join(','); // => 'ccode1,ccode2,…,year,directed,events,…,sources,openConflicts'
 * dyadYearColumns.map((column) => row?.[column] ?? '').join(','); // => '770,365,…,2022,1,…'
 * ```
 */
export const dyadYearColumns = [
  'ccode1',
  'ccode2',
  'gwcode1',
  'gwcode2',
  'iso3c1',
  'iso3c2',
  'state1',
  'state2',
  'year',
  'directed',
  'events',
  'directedEvents',
  'undirectedEvents',
  'visits',
  'meetings',
  'conferences',
  'exercises',
  'shipments',
  'signings',
  'accessions',
  'plainEvents',
  'ploverAgree',
  'ploverConsult',
  'ploverSupport',
  'ploverCooperate',
  'ploverAid',
  'ploverAccuse',
  'ploverSanction',
  'ploverMobilize',
  'uncoded',
  'quad1',
  'quad2',
  'quad3',
  'quad4',
  'scoreSum',
  'scoreMean',
  'sources',
  'openConflicts',
] as const satisfies readonly (keyof DyadYear)[];
