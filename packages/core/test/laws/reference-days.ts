/**
 * Periods day by day: a date is the set of the days that it can mean, written out. Every day of a quarter of a century stands here,
 * with one before and one after all of them for what is open.
 */
const before = '0000-00-00';
const after = '9999-99-99';

const calendar = (first: number, last: number): readonly string[] => {
  const days: string[] = [];
  const day = new Date(Date.UTC(first, 0, 1));
  for (; day.getUTCFullYear() <= last; day.setUTCDate(day.getUTCDate() + 1))
    days.push(day.toISOString().slice(0, 10));
  return days;
};

const horizon = [before, ...calendar(1988, 2012), after];
const past = 0;
const future = horizon.length - 1;

/** Some of the days of the horizon, each marked by 1. */
type Days = Uint8Array;

const daysWhere = (wanted: (index: number) => boolean): Days =>
  Uint8Array.from(horizon, (_, index) => (wanted(index) ? 1 : 0));
const none: Days = daysWhere(() => false);
const every: Days = daysWhere(() => true);

const both = (a: Days, b: Days): Days => {
  const days = new Uint8Array(horizon.length);
  for (let index = 0; index < days.length; index += 1)
    days[index] = (a[index] as number) & (b[index] as number);
  return days;
};
export const share = (a: Days, b: Days): boolean => both(a, b).includes(1);
export const isPart = (a: Days, b: Days): boolean => {
  for (let index = 0; index < a.length; index += 1) if (a[index] === 1 && b[index] === 0) return false;
  return true;
};
const firstOf = (days: Days): number => days.indexOf(1);
const lastOf = (days: Days): number => days.lastIndexOf(1);
const stretch = (first: number, last: number): Days =>
  new Uint8Array(horizon.length).fill(1, first, last + 1);

const plain = (text: string): string => text.replace(/[~?%]/g, '');

const written = (pattern: string): Days => {
  const letters = [...pattern];
  return daysWhere(
    (index) =>
      index !== past &&
      index !== future &&
      letters.every((letter, place) => letter === 'X' || horizon[index]?.[place] === letter),
  );
};

const knownPatterns = new Map<string, Days>();

/** The days written as the date is, as far as it goes; X stands for any digit. */
const daysLike = (text: string): Days => {
  const pattern = plain(text);
  const days = knownPatterns.get(pattern) ?? written(pattern);
  knownPatterns.set(pattern, days);
  return days;
};

const isExact = (end: string): boolean => !end.includes('X');
const isOpen = (end: string): boolean => end === '..' || end === '';

/** What a date can mean. */
export interface Reading {
  /** It lasts from a first to a last day; otherwise it was at one time within `all`. */
  readonly lasts: boolean;
  readonly all: Days;
  /** The days on which it may have begun and ended; what is open neither begins nor ends within the calendar. */
  readonly start: Days;
  readonly end: Days;
  /** The days that surely belong to it, if it is taken for a period. */
  readonly sure: Days;
}

const within = (all: Days, sure: Days): Reading => ({ lasts: false, all, start: all, end: all, sure });

const endDays = (end: string, open: number): Days => {
  if (end === '') return every;
  return end === '..' ? stretch(open, open) : daysLike(end);
};

const sureOf = (start: string, end: string, all: Days): Days => {
  if (!isExact(start) || !isExact(end)) return none;
  if (end === '') return daysLike(start);
  return start === '' ? daysLike(end) : all;
};

const lasting = (start: string, end: string): Reading => {
  const first = isOpen(start) ? past : firstOf(daysLike(start));
  const last = isOpen(end) ? future : lastOf(daysLike(end));
  const all = stretch(first, last);
  return {
    lasts: true,
    all,
    start: endDays(start, past),
    end: endDays(end, future),
    sure: sureOf(start, end, all),
  };
};

const readSet = (members: string): Reading => {
  const ends = members.includes('..') ? members.split('..') : members.split(',');
  const [first = '', last = ''] = ends;
  return within(
    stretch(first === '' ? past : firstOf(daysLike(first)), last === '' ? future : lastOf(daysLike(last))),
    none,
  );
};

const read = (text: string): Reading => {
  if (text.startsWith('[')) return readSet(text.slice(1, -1));
  const [start = '', end] = text.split('/');
  if (end !== undefined) return lasting(start, end);
  const days = daysLike(start);
  return within(days, isExact(start) ? days : none);
};

const known = new Map<string, Reading>();

/** Reads a date of the forms that random dossiers have. */
export function readingOf(text: string): Reading {
  const reading = known.get(text) ?? read(text);
  known.set(text, reading);
  return reading;
}

/** The days of a time as far as they are known: an end that no source tells does not run on. */
export const timeKnown = (text: string): Days => {
  const [start = '', end] = text.split('/');
  if (end === '') return readingOf(start).all;
  return start === '' && end !== undefined ? readingOf(end).all : readingOf(text).all;
};

/** An end that is open may be any day, where it is asked what another date leaves out. */
const withOpen = (days: Days): Days => (days[past] === 1 || days[future] === 1 ? every : days);

/** Whether a time that lasts begins and ends only on days on which another one may. */
export const isExtentPart = (fine: Reading, coarse: Reading): boolean =>
  isPart(withOpen(fine.start), withOpen(coarse.start)) && isPart(withOpen(fine.end), withOpen(coarse.end));

/** The first and last day of some days, as bounds of dates have them: absent where they are open. */
export const edgesOf = (days: Days): { readonly from?: string; readonly until?: string } => {
  const [first, last] = [firstOf(days), lastOf(days)];
  return {
    ...(first !== past && { from: horizon[first] as string }),
    ...(last !== future && { until: horizon[last] as string }),
  };
};

const relate = (date: Reading, period: Reading) => {
  const overlaps = share(date.all, period.all);
  const starts = both(date.start, period.all);
  const ends = both(date.end, period.all);
  const someReadingInside = starts.includes(1) && ends.includes(1) && firstOf(starts) <= lastOf(ends);
  return {
    overlaps,
    before: lastOf(date.all) < firstOf(period.all),
    after: firstOf(date.all) > lastOf(period.all),
    within: isPart(date.all, period.sure),
    possiblyWithin: date.lasts ? someReadingInside : overlaps,
  };
};

export type Relations = Readonly<ReturnType<typeof relate>>;

const related = new Map<string, Relations>();

/** How a date stands to a period. */
export function relationsOf(date: string, period: string): Relations {
  const key = `${date} ${period}`;
  const relations = related.get(key) ?? relate(readingOf(date), readingOf(period));
  related.set(key, relations);
  return relations;
}
