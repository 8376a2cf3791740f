import type { BarChart, Diagram, Figure, Inline } from '@bilateral/report';
import { expect, test } from 'vitest';
import { contextOf, smallReport } from '../../test/node-context.js';
import { pageTexts, painted, type SetLine } from '../../test/recording-painter.js';
import { paginate } from '../layout/paginate.js';
import { palette } from '../layout/palette.js';
import type { Strip } from '../layout/strip.js';
import { figure } from './figure.js';
import { setBlocks } from './index.js';

const remark: readonly Inline[] = [{ kind: 'text', value: 'Hatched bars are rough.' }];

const chart: BarChart = {
  kind: 'barChart',
  id: 'chart-trade',
  caption: 'Trade in goods',
  alternative: 'Trade grew from 1 to 2.',
  axis: 'Million dollars',
  arrangement: 'grouped',
  categories: ['2020', '2021'],
  series: [
    {
      name: 'Trade',
      tone: 'first',
      bars: [
        { value: 1, text: 'one', approximate: false },
        { value: 2, text: 'two', approximate: false, range: [1, 2] },
      ],
    },
  ],
  remark,
};

/** A diagram of so many boxes that no page would hold it. */
const endless: Diagram = {
  kind: 'diagram',
  id: 'bodies',
  caption: 'Bodies',
  alternative: 'Bodies.',
  ends: ['Arcadia', 'Baltia'],
  tiers: [
    {
      label: 'Bodies',
      boxes: Array.from({ length: 60 }, (_, index) => ({
        label: `Body ${index}`,
        detail: 'since 1999',
        parts: [],
      })),
    },
  ],
  remark,
};

const set = (node: Figure, direction: 'ltr' | 'rtl' = 'ltr'): readonly Strip[] =>
  figure(node, contextOf(smallReport([node], { direction })));

const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, { before, height }) => sum + before + height, 0);

const lineOf = (lines: readonly SetLine[], words: string): SetLine => {
  const found = lines.find(({ text }) => text.trim() === words);
  if (!found) throw new Error(`nothing reads '${words}'`);
  return found;
};

test('the words of a picture are no text of their own; its caption and remark stand below it and are', () => {
  const { lines } = painted(set(chart));
  expect(lineOf(lines, 'Million dollars').path).toBe('');
  const caption = lineOf(lines, 'Figure 1. Trade in goods');
  const below = lineOf(lines, 'Hatched bars are rough.');
  expect([caption.path, below.path]).toEqual(['Document Div Caption', 'Document Div P']);
  expect(caption.y).toBeGreaterThan(lineOf(lines, '2020').y);
  expect(below.y).toBeGreaterThan(caption.y);
});

test('a picture stays on one page with its caption and remark', () => {
  const filler = Array.from({ length: 30 }, () => ({
    kind: 'paragraph' as const,
    children: [{ kind: 'text' as const, value: 'Filler.' }],
  }));
  const report = smallReport([...filler, chart]);
  const context = contextOf(report);
  const pages = paginate(setBlocks(report.body, context), context.frame.top, context.frame.height);
  const texts = pageTexts(pages);
  expect(texts).toHaveLength(2);
  expect(texts[1]?.slice(-1)).toEqual(['Hatched bars are rough.']);
  expect(texts[1]).toEqual(expect.arrayContaining(['Million dollars', 'Figure 1. Trade in goods']));
});

test('a picture that is higher than a page is made smaller, with its words', () => {
  const strips = set(endless);
  const { frame } = contextOf(smallReport([endless]));
  expect(heightOf(strips) - (strips[0]?.before ?? 0)).toBeLessThanOrEqual(frame.height + 0.01);
  const { lines } = painted(strips);
  const wide = lineOf(painted(set(chart)).lines, 'one').width / 'one'.length;
  expect(lineOf(lines, 'Body 59').width / 'Body 59'.length).toBeLessThan(wide);
});

test('texts stand where the scene has them: around, left or right of a point', () => {
  const { lines } = painted(set(chart));
  const { left } = contextOf(smallReport([])).frame;
  const [zero, two] = [lineOf(lines, '0'), lineOf(lines, '2')];
  expect(zero.x + zero.width).toBeCloseTo(two.x + two.width);
  expect(lineOf(lines, 'Million dollars').x).toBeCloseTo(left);
  const [year, value] = [lineOf(lines, '2021'), lineOf(lines, 'two')];
  expect(year.x + year.width / 2).toBeCloseTo(value.x + value.width / 2);
});

test('a picture of a report that runs leftwards begins at the right', () => {
  const { lines } = painted(set(chart, 'rtl'));
  const { left, width } = contextOf(smallReport([])).frame;
  const axis = lineOf(lines, 'Million dollars');
  expect(axis.x + axis.width).toBeCloseTo(left + width);
  expect(lineOf(lines, '2020').x).toBeGreaterThan(lineOf(lines, '2021').x);
});

test('lines take the colours of the palette', () => {
  const strokes = painted(set(chart)).shapes.map(({ paint }) => paint.stroke);
  expect(strokes).toEqual(expect.arrayContaining([palette.ink, palette.hair, palette.soft]));
});

test('a figure with an endless number is refused by the words that stand at it', () => {
  const bars = [{ value: Number.POSITIVE_INFINITY, text: '', approximate: false }, undefined];
  const broken: BarChart = { ...chart, series: [{ name: 'Trade', tone: 'first', bars }] };
  expect(() => set(broken)).toThrow(/“2020” in the figure “chart-trade” has the value Infinity/);
});
