import { BilateralError } from '../error.js';
import { daysOf, type Days } from '../model/calendar.js';
import type { DateBounds } from '../model/date-bounds.js';

/** The first and the last day of a period, both in it, as `YYYY-MM-DD`. An open end is absent. */
export interface Period {
  /** First day. */
  readonly from?: string;
  /** Last day. */
  readonly until?: string;
}

/** A period with the days that surely lie in it: none, if it is some time within its bounds. */
export interface ReadPeriod {
  readonly outer: Period;
  readonly sure?: Period;
}

const refuse = (text: string): never => {
  throw new BilateralError('invalid-period', `'${text}' is no period`, {
    hint: 'write a year, month or day, or a range of them: 2022, 2016-09, 2022-02-24, 2014/2024, 2021/..; EDTF such as 199X, 2022~, [2021..2022] is read as well',
  });
};

/** A date with X for digits that are not known, each X as low and as high as the calendar allows. */
const unspecified = (text: string): Days | undefined => {
  const [year = '', month, day, ...rest] = text.split('-');
  if (rest.length > 0 || !/^\d{0,4}X{0,4}$/.test(year) || year.length !== 4) return undefined;
  if (month === 'XX' && (day === undefined || day === 'XX')) return unspecified(year);
  if (month === undefined)
    return { first: `${year.replaceAll('X', '0')}-01-01`, last: `${year.replaceAll('X', '9')}-12-31` };
  return day === 'XX' ? daysOf(`${year}-${month}`) : undefined;
};

/** The days of a date; what makes it approximate or uncertain is passed over. */
const daysIn = (text: string, whole: string): { readonly days: Days; readonly exact: boolean } => {
  const plain = text.replaceAll(/[~?%]/g, '');
  const exact = daysOf(plain);
  if (exact) return { days: exact, exact: true };
  return { days: unspecified(plain) ?? refuse(whole), exact: false };
};

const between = (from: string | undefined, until: string | undefined, whole: string): Period => {
  if (from !== undefined && until !== undefined && until < from) return refuse(whole);
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
};

/** One member of a set: a date, or a run of dates that may be open on either side. */
const memberOf = (member: string, whole: string): Period => {
  const [start = '', end] = member.split('..');
  if (end === undefined) {
    const { days } = daysIn(start, whole);
    return { from: days.first, until: days.last };
  }
  return between(
    start === '' ? undefined : daysIn(start, whole).days.first,
    end === '' ? undefined : daysIn(end, whole).days.last,
    whole,
  );
};

const least = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.reduce((a, b) => (a === undefined || b === undefined ? undefined : a < b ? a : b));
const greatest = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.reduce((a, b) => (a === undefined || b === undefined ? undefined : a > b ? a : b));

const setOf = (text: string): ReadPeriod => {
  const members = text
    .slice(1, -1)
    .split(',')
    .map((member) => memberOf(member.trim(), text));
  const outer = between(
    least(members.map(({ from }) => from)),
    greatest(members.map(({ until }) => until)),
    text,
  );
  return outer.from === undefined && outer.until === undefined ? refuse(text) : { outer };
};

const isOpen = (end: string): boolean => end === '' || end === '..';

/** From one date to another; an end that nobody knows (`2021/`) is open, but only the days of the other end are sure. */
const rangeOf = (start: string, end: string, whole: string): ReadPeriod => {
  if (start === '' && end === '') return refuse(whole);
  const first = isOpen(start) ? undefined : daysIn(start, whole);
  const last = isOpen(end) ? undefined : daysIn(end, whole);
  const outer = between(first?.days.first, last?.days.last, whole);
  if (first?.exact === false || last?.exact === false) return { outer };
  if (end === '') return { outer, sure: between(first?.days.first, first?.days.last, whole) };
  if (start === '') return { outer, sure: between(last?.days.first, last?.days.last, whole) };
  return { outer, sure: outer };
};

const dateOf = (text: string): ReadPeriod => {
  const { days, exact } = daysIn(text, text);
  const outer = { from: days.first, until: days.last };
  return exact ? { outer, sure: outer } : { outer };
};

/**
 * Reads a period with the days that surely belong to it. A date or a range of dates is a stretch of days; a set (`[2021..2022]`)
 * or a date with unknown digits (`199X`) is some time within, so no day of it is sure. Marks of approximation are passed over.
 */
export function readPeriod(text: string): ReadPeriod {
  if (typeof text !== 'string') return refuse(String(text));
  if (text.startsWith('[') && text.endsWith(']')) return setOf(text);
  const [start = '', end, ...rest] = text.split('/');
  if (rest.length > 0) return refuse(text);
  return end === undefined ? dateOf(start) : rangeOf(start, end, text);
}

/**
 * Reads a period as EDTF (ISO 8601-2) writes it: `2022`, `2016-09`, `2022-02-24`, a range of them with `..` for an open end, and
 * also `199X`, `2022~` and sets such as `[2021..2022]`, of which the bounds are given. It is what every filter does with its periods.
 *
 * @throws {@link BilateralError} of code `invalid-period` for anything else.
 *
 * @example
 * ```ts
 * import { parsePeriod } from '@bilateral/core';
 *
 * parsePeriod('2016-09'); // => { from: '2016-09-01', until: '2016-09-30' }
 * parsePeriod('2021/..'); // => { from: '2021-01-01' }
 * parsePeriod('199X'); // => { from: '1990-01-01', until: '1999-12-31' }
 * ```
 */
export function parsePeriod(text: string): Period {
  return readPeriod(text).outer;
}

/**
 * Whether some day that the date can mean lies in the period. The bounds of every date in a dossier are in its `dates`.
 *
 * @example
 * ```ts
 * import { overlaps, parsePeriod } from '@bilateral/core';
 *
 * const bounds = { kind: 'within', earliest: '2024-07-01', latest: '2024-12-31' } as const;
 * overlaps(bounds, parsePeriod('2024-12/2025')); // => true
 * overlaps(bounds, parsePeriod('2025')); // => false
 * ```
 */
export const overlaps = ({ earliest, latest }: DateBounds, { from, until }: Period): boolean =>
  (from === undefined || latest === undefined || latest >= from) &&
  (until === undefined || earliest === undefined || earliest <= until);
