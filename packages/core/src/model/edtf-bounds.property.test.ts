import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateBounds } from './date-bounds.js';
import { daysOf } from './calendar.js';
import { parseDate } from './edtf-bounds.js';

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

const year = fc.integer({ min: 1, max: 9999 });

/** Years, months and days, also months and days that no calendar has. */
const plainDate = fc.oneof(
  year.map((each) => padded(each, 4)),
  fc
    .tuple(year, fc.integer({ min: 0, max: 13 }))
    .map(([each, month]) => `${padded(each, 4)}-${padded(month, 2)}`),
  fc
    .tuple(
      year,
      fc.integer({ min: 0, max: 13 }),
      fc.oneof(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 28, max: 31 })),
    )
    .map(([each, month, day]) => `${padded(each, 4)}-${padded(month, 2)}-${padded(day, 2)}`),
  year.map((each) => `${padded(each, 4)}-02-29`),
);

/** Dates of a few years, so that the ends of ranges come near each other and are often one. */
const nearDate = fc
  .tuple(
    fc.integer({ min: 2023, max: 2025 }),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 26, max: 31 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom(
      `${year}`,
      `${year}-${padded(month, 2)}`,
      `${year}-${padded(month, 2)}-${padded(day, 2)}`,
    ),
  );
const anyDate = fc.oneof(plainDate, nearDate);

const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

type Days = readonly [first: string, last: string];

const accepts = (text: string): boolean => {
  try {
    edtf(text, { level: 2 });
    return true;
  } catch {
    return false;
  }
};

/** The days of a date as the library alone tells them; of no date, and of its 1 March for a missing 29 February, none. */
const libraryDays = (text: string): Days | undefined => {
  if (!accepts(text)) return undefined;
  const { type, min, max } = edtf(text, { level: 2 });
  if (type === 'Season') return undefined;
  const days: Days = [isoDay(min), isoDay(max)];
  return text.includes('-02-29') && !days[0].endsWith('-02-29') ? undefined : days;
};

const boundsOf = (text: string): DateBounds | undefined => {
  const parsed = parseDate(text);
  return 'problem' in parsed ? undefined : parsed;
};

const thorough = { numRuns: 1000 };

describe('what is read without the EDTF library is what the library reads', () => {
  it('for years, months and days, and refused where it refuses', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const days = libraryDays(date);
        expect(daysOf(date)).toEqual(days && { first: days[0], last: days[1] });
        expect(boundsOf(date)).toEqual(days && { kind: 'within', earliest: days[0], latest: days[1] });
      }),
      thorough,
    );
  });

  it('for dates that are uncertain, approximate or both', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('?', '~', '%'), (date, mark) => {
        const days = libraryDays(`${date}${mark}`);
        expect(boundsOf(`${date}${mark}`)).toEqual(
          days && { kind: 'within', earliest: days[0], latest: days[1] },
        );
      }),
      thorough,
    );
  });

  it('for every day that a year can have, in common and leap years', () => {
    for (const year of [1900, 2000, 2023, 2024])
      for (let month = 1; month <= 12; month += 1)
        for (let day = 28; day <= 31; day += 1) {
          const date = `${year}-${padded(month, 2)}-${day}`;
          const days = libraryDays(date);
          expect([date, daysOf(date)]).toEqual([date, days && { first: days[0], last: days[1] }]);
        }
  });

  it('but for the leap day of the year 0, which the library counts as 1900', () => {
    expect(isoDay(edtf('0000-02').max)).toBe('0000-02-29');
    expect(isoDay(edtf('0000-02-29').max)).toBe('0000-03-01');
    expect(daysOf('0000-02-29')).toEqual({ first: '0000-02-29', last: '0000-02-29' });
  });

  it('for extents from one plain date to another', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (start, end) => {
        const text = `${start}/${end}`;
        const [first, last] = [libraryDays(start), libraryDays(end)];
        // ISO 8601-2 allows an end that is told less exactly than the start, or as it: 2021-04-06/2021-04. The library does not.
        const overlapping = first && last && last[0] <= first[0] && last[1] >= first[0];
        const sound = first && last && (overlapping || accepts(text));
        expect(boundsOf(text)).toEqual(
          sound
            ? {
                kind: 'extent',
                earliest: first[0],
                startLatest: first[1],
                endEarliest: last[0],
                latest: last[1],
              }
            : undefined,
        );
      }),
      thorough,
    );
  });

  it('for extents whose other end is open or unknown', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('', '..'), fc.boolean(), (date, other, starts) => {
        const text = starts ? `${date}/${other}` : `${other}/${date}`;
        const days = accepts(text) ? libraryDays(date) : undefined;
        const [earliest, latest] = days ?? [];
        const bounds = starts ? { earliest, startLatest: latest } : { endEarliest: earliest, latest };
        expect(boundsOf(text)).toEqual(days && { kind: 'extent', ...bounds });
      }),
      thorough,
    );
  });

  it('for some time between two plain dates, or before or after one', () => {
    const open = fc.constant('');
    const run = fc.oneof(fc.tuple(anyDate, anyDate), fc.tuple(open, anyDate), fc.tuple(anyDate, open));
    fc.assert(
      fc.property(run, ([start, end]) => {
        const text = `[${start}..${end}]`;
        const [first, last] = [libraryDays(start), libraryDays(end)];
        // The library takes a run that ends before it starts, and tells a wrong end of every run: only its grammar is asked.
        const backwards = first && last && last[1] < first[0];
        const sound = accepts(text) && !backwards && (first ?? start === '') && (last ?? end === '');
        expect(boundsOf(text)).toEqual(
          sound
            ? { kind: 'within', ...(first && { earliest: first[0] }), ...(last && { latest: last[1] }) }
            : undefined,
        );
      }),
      thorough,
    );
  });
});
