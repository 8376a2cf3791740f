import { CoreError } from '../error.js';
import type { DateBounds } from '../model/date-bounds.js';

/** First and last day, inclusive; an open end is absent. */
export interface Period {
  readonly from?: string;
  readonly until?: string;
}

const day = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

const lastDay = (year: string, month: string): string => {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(days).padStart(2, '0')}`;
};

const refuse = (text: string): never => {
  throw new CoreError('invalid-filter', `'${text}' is no period`, {
    hint: 'write a year, month or day, or a range of them: 2022, 2016-09, 2022-02-24, 2014/2024, 2021/..',
  });
};

const endOf = (text: string, whole: string): Required<Period> | undefined => {
  if (text === '' || text === '..') return undefined;
  const [, year, month, date] = day.exec(text) ?? refuse(whole);
  if (year === undefined) return refuse(whole);
  if (month === undefined) return { from: `${year}-01-01`, until: `${year}-12-31` };
  if (date === undefined) return { from: `${year}-${month}-01`, until: lastDay(year, month) };
  return text > lastDay(year, month) ? refuse(whole) : { from: text, until: text };
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
