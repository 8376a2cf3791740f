import { expect, test } from 'vitest';
import { columnWidths, textWidth } from './page.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test('column widths add up to the text width, however the shares round', () => {
  for (const shares of [[1], [0.5, 0.5], [1 / 3, 1 / 3, 1 / 3], Array.from({ length: 7 }, () => 1 / 7)])
    expect(sum(columnWidths(shares))).toBe(textWidth);
});

test('column widths follow the shares', () => {
  expect(columnWidths([0.1, 0.9])).toEqual([
    Math.round(textWidth * 0.1),
    textWidth - Math.round(textWidth * 0.1),
  ]);
});
