import type { Block, Inline, Table } from '@bilateral/report';
import { expect, test } from 'vitest';
import { contextOf, smallReport } from '../../test/node-context.js';
import { pageTexts, painted } from '../../test/recording-painter.js';
import { paginate, type Page } from '../layout/paginate.js';
import { setBlocks } from './index.js';

const text = (value: string): readonly Inline[] => [{ kind: 'text', value }];
const line = (value: string): Block => ({ kind: 'paragraph', children: text(value) });
const lines = (count: number): readonly Block[] => Array.from({ length: count }, () => line('Filler.'));

const table = (rows: number, words = 'cell'): Table => ({
  kind: 'table',
  id: 'visits',
  caption: 'Visits',
  columns: [
    { title: 'Year', width: 0.3 },
    { title: 'Place', width: 0.7 },
  ],
  rows: Array.from({ length: rows }, (_, index) => [text(`row ${index}`), text(words)]),
});

const section = (children: readonly Block[], rest: object = {}): Block => ({
  kind: 'section',
  id: 'trade',
  title: 'Trade',
  children: [{ kind: 'section', id: 'goods', title: 'Goods', children }],
  ...rest,
});

function pagesOf(body: readonly Block[]): readonly Page[] {
  const report = smallReport(body);
  const context = contextOf(report);
  return paginate(setBlocks(report.body, context), context.frame.top, context.frame.height);
}

test('the number of a chapter is read and stands before its title', () => {
  const report = smallReport([{ kind: 'section', id: 'trade', number: '4', title: 'Trade', children: [] }]);
  const [number, title] = painted(setBlocks(report.body, contextOf(report))).lines;
  expect([number!.text, title!.text]).toEqual(['4 ', 'Trade']);
  expect(number!.path).toBe('Document Sect H1');
  expect(number!.x + number!.width).toBeLessThan(title!.x);
});

test.each([
  [100, 1, 'text'],
  [700, 0.96, 'text'],
  [760, 0.91, 'text'],
  [880, 0.91, 'full'],
] as const)(
  'a compact section of %i words is set at %f of the size, so that it holds on one page',
  (words, size, width) => {
    const report = smallReport([section([line('word '.repeat(words).trim())], { compact: true })]);
    const context = contextOf(report);
    const strips = setBlocks(report.body, context);
    const { frame, styles } = context;
    expect(strips.at(-1)!.height / styles.body.leading).toBeCloseTo({ 1: 1, 0.96: 0.92, 0.91: 0.84 }[size]);
    expect(painted(strips).lines.at(-1)!.x).toBe(width === 'full' ? frame.left : frame.text.left);
    expect(paginate(strips, frame.top, frame.height)).toHaveLength(1);
  },
);

test('a section that asks for it begins a page', () => {
  const pages = pageTexts(pagesOf([line('Before.'), section([line('In it.')], { newPage: true })]));
  expect(pages.map((page) => page[0])).toEqual(['Before.', 'Trade']);
});

test.each(Array.from({ length: 34 }, (_, count) => count))(
  'after %i lines no heading stands at the foot of a page without two lines or two rows below it',
  (count) => {
    const bodies = [[line('One.'), line('Two.')], [table(6)], [line('See the table.'), table(6)]];
    for (const children of bodies) {
      const pages = pageTexts(pagesOf([...lines(count), section(children)]));
      const page = pages.find((texts) => texts.includes('Goods'))!;
      const below = page.slice(page.indexOf('Goods') + 1);
      const rows = below.filter((words) => words.startsWith('row')).length;
      expect(rows >= 2 || below.filter((words) => words.endsWith('.')).length >= 2).toBe(true);
    }
  },
);

test('a table that fits the next page goes there whole, unless it would leave a third of a page white', () => {
  const pages = pagesOf([...lines(26), table(8)]);
  expect(pages.map((page) => page.filter(({ strip }) => strip.repeated !== undefined).length)).toEqual([
    0, 8,
  ]);
  const broken = pagesOf([...lines(16), table(30)]);
  expect(broken[0]!.some(({ strip }) => strip.repeated !== undefined)).toBe(true);
});

test('a table longer than a page begins where it stands', () => {
  const [first] = pagesOf([...lines(22), table(60)]);
  expect(first!.some(({ strip }) => strip.repeated !== undefined)).toBe(true);
});

test('a row higher than a third of a page is broken between its lines, a lower one never', () => {
  const words = (count: number): string => 'word '.repeat(count).trim();
  const high = pageTexts(pagesOf([...lines(14), table(2, words(500))]));
  expect(high[0]!.filter((each) => each.startsWith('word')).length).toBeGreaterThan(2);
  expect(high[1]!.slice(0, 2)).toEqual(['Year', 'Place']);
  const low = pageTexts(pagesOf([...lines(30), table(4, words(150))]));
  for (const page of low) {
    const perRow = page.filter((each) => each.startsWith('word')).length;
    const rows = page.filter((each) => each.startsWith('row')).length;
    expect(rows === 0 ? perRow : perRow % rows).toBe(0);
  }
});

test('short titles of columns stand beside the last lines of long ones', () => {
  const columns = [
    { title: 'Year', width: 0.6 },
    { title: 'A title of so many words that it takes two lines', width: 0.4 },
  ];
  const report = smallReport([{ ...table(0), columns }]);
  const titles = painted(setBlocks(report.body, contextOf(report))).lines.filter(({ path }) =>
    path.endsWith('TH'),
  );
  const heights = titles.filter(({ text: words }) => words !== '').map(({ y }) => y);
  expect(heights).toHaveLength(3);
  expect(heights[0]).toBe(heights[2]);
});
