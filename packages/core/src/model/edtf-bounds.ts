import edtf from 'edtf';
import type { DateBounds } from './date-bounds.js';

interface Problem {
  readonly problem: string;
}

const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** The first and last day of one end of a range; neither for an open or unknown end. */
const endBounds = (end: string): Pick<DateBounds, 'earliest' | 'latest'> => {
  if (end === '' || end === '..') return {};
  const value = edtf(end);
  return { earliest: isoDay(value.min), latest: isoDay(value.max) };
};

const withinRange = (members: string): DateBounds => {
  const ends = members.includes('..') ? members.split('..') : members.split(',');
  const first = endBounds(ends[0] ?? '');
  const last = endBounds(ends.at(-1) ?? '');
  return { kind: 'within', ...pick('earliest', first.earliest), ...pick('latest', last.latest) };
};

const extentOf = (start: string, end: string): DateBounds => {
  const first = endBounds(start);
  const last = endBounds(end);
  return {
    kind: 'extent',
    ...pick('earliest', first.earliest),
    ...pick('startLatest', first.latest),
    ...pick('endEarliest', last.earliest),
    ...pick('latest', last.latest),
  };
};

const pick = <Name extends string>(name: Name, value: string | undefined): { [N in Name]?: string } =>
  (value === undefined ? {} : { [name]: value }) as { [N in Name]?: string };

const boundsOf = (text: string): DateBounds => {
  if (text.startsWith('[')) return withinRange(text.slice(1, -1));
  const [start = '', end] = text.split('/');
  return end === undefined ? { kind: 'within', ...endBounds(start) } : extentOf(start, end);
};

const endsBeforeItStarts = ({ earliest, latest }: DateBounds): boolean =>
  earliest !== undefined && latest !== undefined && latest < earliest;

/**
 * Reads an EDTF date (ISO 8601-2, levels 0 and 1, with the sets `[a..b]` and intervals of level 2).
 * The bounds of a set are taken from its own ends: edtf 4.11 gives a wrong `max` for sets.
 */
export function parseDate(text: string): DateBounds | Problem {
  if (text.startsWith('{')) {
    return { problem: `'${text}' means several dates: write one event for each` };
  }
  try {
    edtf(text, { level: 2 });
    const bounds = boundsOf(text);
    return endsBeforeItStarts(bounds) ? { problem: `'${text}' ends before it starts` } : bounds;
  } catch {
    return { problem: `'${text}' is no date of the calendar in EDTF (ISO 8601-2)` };
  }
}
