import type { BarChart } from '@bilateral/report';
import { expect, test } from 'vitest';
import { chartOptions } from './chart.js';

const chart = (arrangement: BarChart['arrangement'], values: readonly number[], text: string): BarChart => ({
  kind: 'barChart',
  id: 'chart',
  caption: 'Chart',
  alternative: 'Bars.',
  axis: 'Dollars',
  arrangement,
  categories: values.map((_, index) => `${2000 + index}`),
  series: (['first', 'second'] as const).map((tone) => ({
    name: tone,
    tone,
    bars: values.map((value) => ({ value, text, approximate: false })),
  })),
  remark: [],
});
const labels = (node: BarChart): readonly unknown[] =>
  chartOptions(node, 'ltr').series[0]?.pointLabels?.map((label) => (label === false ? false : label?.text)) ??
  [];

test('the second of two mirrored series hangs below the line', () => {
  const { series, stacking } = chartOptions(chart('mirrored', [3, 5], '3'), 'ltr');
  expect(series.map(({ values }) => values)).toEqual([
    [3, 5],
    [-3, -5],
  ]);
  expect(stacking).toBeUndefined();
});

test('a stacked bar too low for its number goes without', () => {
  expect(labels(chart('stacked', [100, 1], '1'))).toEqual(['1', false]);
});

test('what is written at many bars goes where it would run into its neighbours', () => {
  const many = Array.from({ length: 70 }, () => 5);
  expect(labels(chart('mirrored', many, '5'))).toEqual(many.map(() => '5'));
  expect(labels(chart('mirrored', many, 'about 1,000 million'))).toEqual(many.map(() => false));
});

test('a range that reaches beyond its bar is inside the axis', () => {
  const node = chart('grouped', [4, 4], '4');
  const [first, second] = node.series;
  if (first === undefined || second === undefined) throw new Error('two series');
  const bars = first.bars.map((bar) => bar && { ...bar, range: [2, 19] as const });
  const { valueAxis, series } = chartOptions({ ...node, series: [{ ...first, bars }, second] }, 'ltr');
  expect(valueAxis?.maximum).toBeGreaterThanOrEqual(19);
  expect(series[0]?.errorBars).toMatchObject({ plus: [15, 15], minus: [2, 2] });
  expect(series[1]?.errorBars).toBeUndefined();
});
