import type { Bar, BarChart } from '@bilateral/report';
import { expect, test } from 'vitest';
import { plainTypesetter } from '../../test/plain-typesetter.js';
import { planChart, type ChartPlan } from './chart.js';

const bar = (label: string, value: number, text = `${value}`): Bar => ({
  label,
  value,
  text,
  approximate: false,
});

function plan(...bars: readonly Bar[]): ChartPlan {
  const node: BarChart = {
    kind: 'barChart',
    id: 'c',
    caption: 'C',
    alternative: 'C',
    axis: 'Unit',
    bars,
    remark: [],
  };
  return planChart(node, 400, plainTypesetter, 'en');
}

const wordsOf = ({ texts }: ChartPlan): readonly string[] =>
  texts.map(({ line }) => line.fragments.map(({ text }) => text).join(''));

test('bars are as high as their values', () => {
  const { bars } = plan(bar('2020', 50), bar('2021', 100));
  expect(bars[1]!.height).toBeCloseTo(2 * bars[0]!.height);
  expect(bars[0]!.y + bars[0]!.height).toBeCloseTo(bars[1]!.y + bars[1]!.height);
});

test('a value below zero hangs from the axis', () => {
  const { bars, grid } = plan(bar('2020', -50), bar('2021', 100));
  const axis = grid.find(({ zero }) => zero)!;
  expect(bars[0]!.y).toBeCloseTo(axis.y);
  expect(bars[1]!.y + bars[1]!.height).toBeCloseTo(axis.y);
});

test('the axis, its numbers, the values and the names are written', () => {
  expect(wordsOf(plan(bar('2020', 1000, 'about 1,000')))).toEqual([
    'Unit',
    ...['0', '200', '400', '600', '800', '1,000'],
    'about 1,000',
    '2020',
  ]);
});

test('names too long for their bars read upwards, and all is inside the chart', () => {
  const many = Array.from({ length: 24 }, (_, index) => bar(`${2000 + index}–${2001 + index}`, index + 1));
  const { texts, height, width } = plan(...many);
  expect(texts.filter(({ turned }) => turned)).toHaveLength(24);
  for (const { y, x, line, turned } of texts) {
    expect(y).toBeLessThanOrEqual(height + 0.01);
    expect(y - (turned ? line.width : 0)).toBeGreaterThanOrEqual(0);
    expect(x + (turned ? 0 : line.width)).toBeLessThanOrEqual(width + 0.01);
  }
});

test('a chart without bars is an empty axis', () => {
  expect(plan().grid).toHaveLength(2);
});
