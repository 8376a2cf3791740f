import { expect, test } from 'vitest';
import { rowsOf } from './row-parts.js';
import { stylesFor } from './styles.js';

const style = stylesFor('en').cell;
const lines = (count: number) => Array.from({ length: count }, () => ({ fragments: [], width: 0 }));

test('a row within the limit is one part', () => {
  expect(rowsOf([[lines(3), lines(1)]], style, 100)).toMatchObject([{ row: 0, begins: true, ends: true }]);
});

test('a higher row is cut line by line, and nothing is lost', () => {
  const rows = [
    [lines(20), lines(4)],
    [lines(1), lines(1)],
  ];
  const parts = rowsOf(rows, style, 100);
  const tall = parts.filter(({ row }) => row === 0);
  expect(tall).toHaveLength(20);
  expect(tall.filter(({ begins }) => begins)).toEqual([tall[0]]);
  expect(tall.filter(({ ends }) => ends)).toEqual([tall.at(-1)]);
  expect(tall.flatMap(({ cells }) => cells[0]!)).toHaveLength(20);
  expect(tall.flatMap(({ cells }) => cells[1]!)).toHaveLength(4);
  expect(parts.at(-1)).toMatchObject({ row: 1, begins: true, ends: true });
});

test('no page parts the first line of a row from its second, or the last from the one before', () => {
  const glued = rowsOf([[lines(20)]], style, 100).map((part) => part.glued);
  expect(glued.filter(Boolean)).toHaveLength(2);
  expect([glued[0], glued[18], glued[19]]).toEqual([true, true, false]);
});
