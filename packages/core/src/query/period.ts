import { CoreError } from '../error.js';
import { daysOf } from '../model/calendar.js';
import type { DateBounds } from '../model/date-bounds.js';

/** First and last day, inclusive; an open end is absent. */
export interface Period {
  readonly from?: string;
  readonly until?: string;
}

const refuse = (text: string): never => {
  throw new CoreError('invalid-filter', `'${text}' is no period`, {
    hint: 'write a year, month or day, or a range of them: 2022, 2016-09, 2022-02-24, 2014/2024, 2021/..',
  });
};

const endOf = (text: string, whole: string): Required<Period> | undefined => {
  if (text === '' || text === '..') return undefined;
  const { first, last } = daysOf(text) ?? refuse(whole);
  return { from: first, until: last };
};

/** Reads a period as EDTF writes it: a year, month or day, or a range of them with `..` for an open end. Throws a `CoreError` for anything else. */
export function parsePeriod(text: string): Period {
  const [start = '', end, ...rest] = text.split('/');
  if (rest.length > 0) return refuse(text);
  const first = endOf(start, text);
  if (end === undefined && !first) return refuse(text);
  const last = end === undefined ? first : endOf(end, text);
  if (first && last && last.until < first.from) return refuse(text);
  return { ...(first && { from: first.from }), ...(last && { until: last.until }) };
}

/** Whether some day that the date can mean lies in the period. */
export const overlaps = ({ earliest, latest }: DateBounds, { from, until }: Period): boolean =>
  (from === undefined || latest === undefined || latest >= from) &&
  (until === undefined || earliest === undefined || earliest <= until);
