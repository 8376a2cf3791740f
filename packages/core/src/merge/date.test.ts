import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDates } from '../../test/tiny-dossier.js';
import type { DateBounds } from '../model/date-bounds.js';
import { dateWithin } from './date.js';

const within = (fine: string, coarse: string): boolean =>
  dateWithin(anyDates[fine] as DateBounds, anyDates[coarse] as DateBounds);

describe('dateWithin', () => {
  it.each([
    ['2022-02-24', '2022-02'],
    ['2022-02', '2022'],
    ['1904-04', '190X'],
    ['2024-08-01', '[2024-07-27..2024-12-31]'],
    ['2020', '[..2024]'],
    ['2021-04-06/2021-04-07', '2021-04'],
    ['2021-04-06/2021-04-07', '2021-04-07'],
    ['2021-04-06/2021-04-07', '2021'],
    ['2020-01-15/2020-03-02', '2020-01/2020-03'],
    ['2020-01/..', '2020/..'],
  ])('finds %s within %s, and not the other way', (fine, coarse) => {
    expect(within(fine, coarse)).toBe(true);
    expect(within(coarse, fine)).toBe(false);
  });

  it.each([
    ['2022-02-24', '2022-02-25'],
    ['2022', '2023'],
    ['2021-04', '2021-03-28/2021-04-03'],
    ['2020/2021', '2021/2022'],
    ['[2019..2021]', '[2020..2022]'],
    ['2020-01-05/2020-01-09', '2020-01-01/2020-01-20'],
  ])('finds neither %s nor %s within the other', (a, b) => {
    expect(within(a, b)).toBe(false);
    expect(within(b, a)).toBe(false);
  });

  const day = fc
    .integer({ min: 0, max: 4000 })
    .map((days) => new Date(Date.UTC(2015, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const days = (count: number) =>
    fc.array(day, { minLength: count, maxLength: count }).map((each) => [...each].sort());
  const point: fc.Arbitrary<DateBounds> = days(2).map(([earliest = '', latest = '']) => ({
    kind: 'within',
    earliest,
    latest,
  }));
  const extent: fc.Arbitrary<DateBounds> = days(4).map(
    ([earliest = '', startLatest = '', endEarliest = '', latest = '']) => ({
      kind: 'extent',
      earliest,
      startLatest,
      endEarliest,
      latest,
    }),
  );
  const runs = { seed: 20220224, numRuns: 2000 };

  it('holds of every date and itself', () => {
    fc.assert(
      fc.property(fc.oneof(point, extent), (bounds) => dateWithin(bounds, bounds)),
      runs,
    );
  });

  /** Widens a date: what contains it by construction, so that the premise of the law is met every time. */
  const wider = (bounds: DateBounds, by: number): DateBounds => {
    const move = (text: string | undefined, days: number) =>
      new Date(Date.parse(text ?? '') + days * 86_400_000).toISOString().slice(0, 10);
    const { kind, earliest, latest, startLatest, endEarliest } = bounds;
    const ends = { earliest: move(earliest, -by), latest: move(latest, by) };
    return kind === 'within'
      ? { kind, ...ends }
      : { kind, ...ends, startLatest: move(startLatest, by), endEarliest: move(endEarliest, -by) };
  };

  it.each([
    ['times within', point],
    ['extents', extent],
  ])('is transitive on %s', (_name, kind) => {
    fc.assert(
      fc.property(kind, fc.nat(400), fc.nat(400), (fine, first, second) => {
        const middle = wider(fine, first);
        const coarse = wider(middle, second);
        expect(dateWithin(fine, middle)).toBe(true);
        expect(dateWithin(middle, coarse)).toBe(true);
        expect(dateWithin(fine, coarse)).toBe(true);
      }),
      runs,
    );
    fc.assert(
      fc.property(kind, kind, kind, (a, b, c) => !(dateWithin(a, b) && dateWithin(b, c)) || dateWithin(a, c)),
      runs,
    );
  });
});
