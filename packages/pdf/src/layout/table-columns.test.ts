import { expect, test } from 'vitest';
import type { Column } from './frame.js';
import { columnsOf } from './table-columns.js';

const ltr: Column = { left: 50, width: 400, direction: 'ltr' };
const titles = [
  { title: 'A', width: 0.25 },
  { title: 'B', width: 0.75 },
];

test('columns share the width, and their outer texts are flush with the table', () => {
  const [first, last] = columnsOf(titles, ltr, []).map(({ text }) => text);
  expect(first!.left).toBe(50);
  expect(last!.left + last!.width).toBeCloseTo(450);
  expect(last!.left).toBeGreaterThan(first!.left + first!.width);
  expect(last!.width).toBeCloseTo(3 * first!.width);
});

test('in a table that is written leftwards the first column stands at the right', () => {
  const mirrored = columnsOf(titles, { ...ltr, direction: 'rtl' }, []).map(({ text }) => text);
  expect(mirrored[0]!.left + mirrored[0]!.width).toBeCloseTo(450);
  expect(mirrored[1]!.left).toBeCloseTo(50);
});

test('a column is one of numbers when it holds nothing else, and is not the first', () => {
  const columns = ['Year', 'Value', 'Share', 'Place', 'Empty'].map((title) => ({ title, width: 0.2 }));
  const rows = [
    ['1961', '1,204.5', '12%', '7 Main Street', ''],
    ['1962', '–', '−3', 'Moscow', '–'],
  ];
  const ofNumbers = columnsOf(columns, ltr, rows).map((column) => column.ofNumbers);
  expect(ofNumbers).toEqual([false, true, true, false, false]);
});

test('a column that would break its words takes room from those that have some to spare', () => {
  const widths = columnsOf(titles, ltr, [], [120, 150]).map(({ text }) => text.width);
  expect(widths[0]).toBeCloseTo(120);
  expect(widths[0]! + widths[1]!).toBeCloseTo(389);
  const hopeless = columnsOf(titles, ltr, [], [300, 300]).map(({ text }) => text.width);
  expect(hopeless[1]).toBeCloseTo(3 * hopeless[0]!);
});
