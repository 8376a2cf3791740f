import { BilateralError } from '../error.js';
import { indexesOf } from '../dossier/indexes.js';
import type { Dossier, Relation } from '../dossier/dossier.js';
import { recordTable } from '../dossier/merged-records.js';
import type { TenureEntry } from '../dossier/tenure-index.js';
import type { DateBounds } from '../model/date-bounds.js';
import { overlaps, parsePeriod } from './period.js';

/** A time for which someone held an office: an actual relation `holds` with its date. */
export interface Tenure {
  /** Id of the person. */
  readonly person: string;
  /** Id of the office. */
  readonly office: string;
  /** In EDTF: `2018-08-18/2022-04-10`; `2024-03-04/..` goes on, and of `2021-01-20/` no source tells the end. */
  readonly during: string;
  /** The relation, with its claims and their support. */
  readonly relation: Relation;
}

const tenureOf = (dossier: Dossier, { place, ...entry }: TenureEntry): Tenure => ({
  ...entry,
  relation: recordTable(dossier).at(place) as Relation,
});

const known = (dossier: Dossier, id: string, kind: 'person' | 'office'): void => {
  if (dossier.records.get(id)?.kind !== kind)
    throw new BilateralError('unknown-record', `the dossier has no ${kind} '${id}'`);
};

const inTime =
  ({ dates }: Dossier) =>
  (a: TenureEntry, b: TenureEntry): number => {
    const [first, second] = [a, b].map(({ during }) => dates[during]?.earliest ?? '') as [string, string];
    return first < second ? -1 : first > second ? 1 : 0;
  };

/** The time in which someone is known to have held an office: an end that no source tells (`2021-01-20/`) does not run on. */
const knownTime = (dossier: Dossier, during: string): DateBounds => {
  const bounds = dossier.dates[during] as DateBounds;
  const { startLatest, endEarliest } = bounds;
  if (during.endsWith('/') && startLatest !== undefined) return { ...bounds, latest: startLatest };
  if (during.startsWith('/') && endEarliest !== undefined) return { ...bounds, earliest: endEarliest };
  return bounds;
};

const at = (dossier: Dossier, period: string): ((tenure: TenureEntry) => boolean) => {
  const wanted = parsePeriod(period);
  return ({ during }) => overlaps(knownTime(dossier, during), wanted);
};

/** Whether someone is known to have held one of the offices at some time that a date can mean. */
export const holds = (
  dossier: Dossier,
  person: string,
  { earliest, latest }: DateBounds,
  offices: ReadonlySet<string>,
): boolean =>
  (indexesOf(dossier).tenures.byPerson.get(person) ?? []).some(
    ({ office, during }) =>
      offices.has(office) &&
      overlaps(knownTime(dossier, during), {
        ...(earliest !== undefined && { from: earliest }),
        ...(latest !== undefined && { until: latest }),
      }),
  );

/**
 * The offices that a person held on a day, or at some time within a month, year or range, oldest first; on the day of a
 * handover both. A term whose end no source tells (`2021-01-20/`) counts only at its beginning; one that goes on (`2024-03-04/..`)
 * has no end.
 *
 * @throws {@link BilateralError} of code `unknown-record` for an id that no person has, and `invalid-period` for a date that is none.
 *
 * @example
 * ```ts
 * import { officeOn } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const [tenure] = officeOn(pakistanRussia, 'imran-khan', '2022-02-24');
 * [tenure?.office, tenure?.during]; // => ['prime-minister-of-pakistan', '2018-08-18/2022-04-10']
 * officeOn(pakistanRussia, 'imran-khan', '2023'); // => []
 * ```
 */
export function officeOn(dossier: Dossier, person: string, date: string): readonly Tenure[] {
  known(dossier, person, 'person');
  return (indexesOf(dossier).tenures.byPerson.get(person) ?? [])
    .filter(at(dossier, date))
    .sort(inTime(dossier))
    .map((entry) => tenureOf(dossier, entry));
}

/**
 * Who held an office, oldest first; with a period (`2022`, `2022-02-24`, `2014/2024`) only those whose time can meet it.
 *
 * @throws {@link BilateralError} of code `unknown-record` for an id that no office has, and `invalid-period` for a period that is none.
 *
 * @example
 * ```ts
 * import { holdersOf } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const holders = holdersOf(pakistanRussia, 'prime-minister-of-pakistan', '2017-07/2018-09');
 * holders.map(({ person, during }) => [person, during]);
 * // => [['nawaz-sharif', '2013-06-05/2017-07-28'],
 * //     ['shahid-khaqan-abbasi', '2017-08-01/2018-05-31'],
 * //     ['imran-khan', '2018-08-18/2022-04-10']]
 * ```
 */
export function holdersOf(dossier: Dossier, office: string, period?: string): readonly Tenure[] {
  known(dossier, office, 'office');
  const held = indexesOf(dossier).tenures.byOffice.get(office) ?? [];
  return (period === undefined ? [...held] : held.filter(at(dossier, period)))
    .sort(inTime(dossier))
    .map((entry) => tenureOf(dossier, entry));
}
