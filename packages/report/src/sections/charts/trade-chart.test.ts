import { seriesOf, type Series } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, it } from 'vitest';
import { composerOf, dossierWith } from '../../../test/composer-of.js';
import { record, says } from '../../../test/invented-dossier.js';
import { plain } from '../../../test/plain-text.js';
import type { Composer } from '../../composer.js';
import { growthChart, seriesChart } from './trade-chart.js';

const point = (period: string, value: string, more: object = {}): object => ({
  period,
  value: { value, scale: 'million', currency: 'EUR', ...more },
});
const growth = (period: string, against: string, value: string): object => ({
  period,
  against,
  value: { value, unit: 'percent' },
});

const drawn = (
  claims: readonly (readonly [source: string, values: object])[],
  more: object = {},
): { readonly composer: Composer; readonly series: Series } => {
  const trade = record(
    'figure',
    'trade',
    'Trade',
    claims.map(([source, values]) => says(source, '1.1', values)),
    { definition: { measure: 'trade' }, ...more },
  );
  const composer = composerOf(dossierWith([trade]));
  const [series] = composer.selection.series('trade');
  if (!series) throw new Error('the dossier has no trade');
  return { composer, series };
};

const words = (text = ''): string => text.replaceAll('\u00a0', ' ');

const three = [
  point('2010', '20'),
  point('2011', '10', { approximate: true }),
  point('2012', '1', { scale: 'billion' }),
];

describe('the chart of a series', () => {
  it('has bars in one unit, with their values alone, and cites them', () => {
    const { composer, series } = drawn([['gazette', { points: three }]]);
    const chart = seriesChart(composer, series);
    expect(chart).toMatchObject({ axis: 'Million euros', categories: ['2010', '2011', '2012'] });
    expect(chart?.series[0]?.bars).toEqual([
      { value: 20, text: '20', approximate: false },
      { value: 10, text: 'about 10', approximate: true },
      { value: 1000, text: '1,000', approximate: false },
    ]);
    expect(words(chart?.alternative)).toContain(
      '2010: 20 million euros; 2011: about 10 million euros; 2012: 1 billion euros',
    );
    expect(plain(chart?.remark ?? [])).toMatch(/Hatched bars stand for .*\[1\]$/);
  });

  it('shows of an open disagreement the least, and a line to the most, so that no side stands for all', () => {
    const { composer, series } = drawn(
      [
        ['gazette', { points: three }],
        ['herald', { points: [point('2010', '26')] }],
      ],
      { conflicts: [{ property: 'points.2010.value', state: 'open' }] },
    );
    const chart = seriesChart(composer, series);
    expect(chart?.series[0]?.bars[0]).toEqual({
      value: 20,
      text: '20–26',
      approximate: true,
      range: [20, 26],
    });
    expect(words(chart?.alternative)).toMatch(/2010: (20|26) million euros against (20|26) million euros/);
    expect(plain(chart?.remark ?? [])).toContain('from the least to the most');
  });

  it('keeps apart what is no whole year or of another unit, and says how much that is', () => {
    const dollars = { period: '2009', value: { value: '5', scale: 'million', currency: 'USD' } };
    const { composer, series } = drawn([['gazette', { points: [...three, dollars, point('2012-03', '3')] }]]);
    const chart = seriesChart(composer, series);
    expect(chart?.categories).toEqual(['2010', '2011', '2012']);
    expect(plain(chart?.remark ?? [])).toContain('2 values of parts of years');
  });

  it('is not drawn of two values', () => {
    const { composer, series } = drawn([['gazette', { points: three.slice(0, 2) }]]);
    expect(seriesChart(composer, series)).toBeUndefined();
  });
});

describe('the chart of growth', () => {
  it('shows growth against the year before alone', () => {
    const rows = [growth('2010', '2009', '5'), growth('2011', '2010', '-7'), growth('2012', '2011', '9')];
    const { composer, series } = drawn([
      ['gazette', { growth: [...rows, growth('2012', '2009', '40'), growth('2012-03', '2012-02', '1')] }],
    ]);
    const chart = growthChart(composer, series);
    expect(chart?.series[0]?.bars.map((bar) => [bar?.value, bar?.text])).toEqual([
      [5, '5'],
      [-7, '\u22127'],
      [9, '9'],
    ]);
    expect(chart?.alternative).toContain('2010: 5%; 2011: \u22127%; 2012: 9%.');
  });

  it('is not drawn of two values', () => {
    const { composer, series } = drawn([
      ['gazette', { growth: [growth('2010', '2009', '5'), growth('2011', '2010', '7')] }],
    ]);
    expect(growthChart(composer, series)).toBeUndefined();
  });
});

describe('the charts of trade of the dossier of Pakistan and Russia', () => {
  it('have a line where the sources disagree, from the least to the most that they say', () => {
    const composer = composerOf(pakistanRussia);
    const series = seriesOf(pakistanRussia, 'trade').find(({ figure }) => figure.id === 'bilateral-trade');
    const chart = series && seriesChart(composer, series);
    const bar = chart?.series[0]?.bars[chart.categories.indexOf('2014')];
    expect(bar).toMatchObject({ value: 474, text: '474', range: [474, 542] });
    expect(chart?.categories.length).toBeGreaterThan(10);
  });
});
