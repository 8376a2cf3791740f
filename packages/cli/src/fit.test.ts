import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittedWidths } from './fit.js';

const column = (widths: readonly number[], weight = 1) => ({ widths, weight });
const many = (width: number): readonly number[] => new Array<number>(20).fill(width);

test('columns that fit stay as wide as their widest cell', () => {
  expect(fittedWidths([column([3, 9]), column([40])], 49)).toEqual([9, 40]);
});

test('a long text gives way before a date', () => {
  expect(fittedWidths([column(many(10)), column(many(90))], 60)).toEqual([10, 50]);
});

test('one long cell does not crowd out a column that is full', () => {
  expect(fittedWidths([column([79, ...many(20)]), column(many(40))], 62)).toEqual([22, 40]);
});

test('of columns that have as much to lose the one of less weight gives way', () => {
  expect(fittedWidths([column(many(30), 2), column(many(30))], 50)).toEqual([30, 20]);
});

test('a column keeps six, even if the row does not fit then', () => {
  expect(fittedWidths([column(many(30)), column(many(30)), column([5])], 12)).toEqual([6, 6, 5]);
});

test('what fits is as wide as there is room, and no column grows', () => {
  const columns = fc.array(
    fc.record({
      widths: fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 9 }),
      weight: fc.constantFrom(0.5, 1, 2, 20),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(columns, fc.integer({ min: 1, max: 200 }), (all, available) => {
      const widths = fittedWidths(all, available);
      const natural = all.map((each) => Math.max(...each.widths));
      const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
      widths.forEach((width, place) => {
        expect(width).toBeLessThanOrEqual(natural[place] ?? 0);
        expect(width).toBeGreaterThanOrEqual(Math.min(6, natural[place] ?? 0));
      });
      const least = sum(natural.map((each) => Math.min(6, each)));
      expect(sum(widths)).toBe(Math.min(sum(natural), Math.max(least, available)));
    }),
    { seed: 8 },
  );
});
