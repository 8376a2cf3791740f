import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { daysOf } from './calendar.js';

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** Every month of common and leap years, also at the turns of centuries. */
const months = [0, 4, 1900, 2000, 2023, 2024, 9999].flatMap((year) =>
  Array.from(
    { length: 12 },
    (_each, index) => `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`,
  ),
);

describe('the days of a date', () => {
  it.each([
    ['1948', '1948-01-01', '1948-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-02-24', '2022-02-24', '2022-02-24'],
  ])('of %s', (text, first, last) => {
    expect(daysOf(text)).toEqual({ first, last });
  });

  it('are those of the EDTF library for every month', () => {
    for (const text of months) {
      const { min, max } = edtf(text);
      expect([text, daysOf(text)]).toEqual([text, { first: day(min), last: day(max) }]);
    }
  });

  it('exist for the last day of every month, and not for the day after', () => {
    for (const text of months) {
      const last = daysOf(text)?.last ?? '';
      expect(daysOf(last)).toEqual({ first: last, last });
      expect(daysOf(`${text}-${Number(last.slice(-2)) + 1}`)).toBeUndefined();
    }
  });

  it.each([
    '',
    '..',
    '22',
    '2022-13',
    '2022-00',
    '2022-2-4',
    '2022-01-00',
    ' 2022',
    '2022~',
    '-0044',
    '199X',
  ])('are not told of %j', (text) => {
    expect(daysOf(text)).toBeUndefined();
  });
});
