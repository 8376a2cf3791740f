import { expect, test } from 'vitest';
import { columnsOf, rowsOf } from './table-rows.js';
import { pageFrame } from './styles.js';

const lines = (count: number) => Array.from({ length: count }, () => ({ fragments: [], width: 0 }));

test('columns share the width of the page', () => {
  const frame = pageFrame('A4');
  const columns = columnsOf(
    [
      { title: 'A', width: 0.25 },
      { title: 'B', width: 0.75 },
    ],
    frame,
    [],
  );
  expect(columns.map(({ left }) => left)).toEqual([frame.left, frame.left + frame.width / 4]);
  expect(columns[1]!.left + columns[1]!.width).toBeCloseTo(frame.left + frame.width);
});

test('a column stands to the right when it holds numbers only, and is not the first', () => {
  const titles = ['Year', 'Value', 'Share', 'Place', 'Empty'].map((title) => ({ title, width: 0.2 }));
  const rows = [
    ['1961', '1,204.5', '12%', '7 Main Street', ''],
    ['1962', '–', '−3', 'Moscow', '–'],
  ];
  const right = columnsOf(titles, pageFrame('A4'), rows).map(({ toTheRight }) => toTheRight);
  expect(right).toEqual([false, true, true, false, false]);
});

test('a row that fits a page is one part', () => {
  expect(rowsOf([[lines(3), lines(1)]], 100)).toMatchObject([{ row: 0, begins: true, ends: true }]);
});

test('a row higher than a page is cut between its lines, and nothing is lost', () => {
  const parts = rowsOf(
    [
      [lines(20), lines(4)],
      [lines(1), lines(1)],
    ],
    100,
  );
  const tall = parts.filter(({ row }) => row === 0);
  expect(tall).toHaveLength(7);
  expect(tall.map(({ begins }) => begins)).toEqual([true, ...Array<boolean>(6).fill(false)]);
  expect(tall.map(({ ends }) => ends)).toEqual([...Array<boolean>(6).fill(false), true]);
  expect(tall.flatMap(({ cells }) => cells[0]!)).toHaveLength(20);
  expect(tall.map(({ cells }) => cells[1]!.length)).toEqual([3, 1, 0, 0, 0, 0, 0]);
  expect(parts.at(-1)).toMatchObject({ row: 1, begins: true, ends: true });
});
