import { codeLists, type Quantity, type Series, type SeriesPoint } from '@bilateral/core';
import type { Composer } from '../../composer.js';
import { valueIn } from '../../format/decimal-value.js';
import { text } from '../../inline.js';
import type { Bar, BarChart, Inline } from '../../model.js';
import { definitionWords } from '../series.js';
import { comparablePoints, yearlyGrowth } from './comparable.js';
import { quantityBar, quantityWords } from './quantity-bar.js';

/** Fewer bars than this say no more than the table. */
const fewestBars = 3;

/** Which share of the highest bar the eye can just tell. */
const hair = 0.025;

/** The scale in which the values of a chart are drawn: the smallest that the sources use. */
const scaleOf = (points: readonly SeriesPoint[]): string => {
  const order = Object.keys(codeLists.scale);
  const used = points.map(({ value }) => order.indexOf(value.scale ?? '')).filter((index) => index >= 0);
  return used.length === 0 ? '' : (order[Math.min(...used)] ?? '');
};

const axisUnit = (composer: Composer, scale: string, { currency, unit }: Quantity): string => {
  const of =
    currency === undefined ? composer.code('unit', unit ?? 'item') : composer.code('currency', currency);
  return scale === '' ? of : `${composer.code('scale', scale)} ${of}`;
};

interface Told {
  /** How many values of the series are not comparable with these. */
  readonly left: number;
  readonly id: string;
  readonly caption: string;
  readonly axis: string;
  readonly alternative: (points: readonly string[]) => string;
  /** What the chart shows, before what its signs mean. */
  readonly remark: string;
}

/** The claims behind a value, of all sides where they disagree. */
const claimsOf = ({ merged }: SeriesPoint): readonly string[] => [
  ...merged.claims,
  ...(merged.conflict?.positions ?? []).flatMap(({ claims }) => claims),
];

const remarkOf = (
  composer: Composer,
  { remark, left }: Told,
  bars: readonly Bar[],
  points: readonly SeriesPoint[],
  property: string,
): readonly Inline[] => {
  const { figures } = composer.messages;
  const signs = [
    ...(left === 0 ? [] : [figures.tableOnly(left)]),
    ...(bars.some(({ approximate }) => approximate) ? [figures.hatched] : []),
    ...(bars.some(({ range }) => range !== undefined) ? [figures.ranges] : []),
  ];
  return [
    text([remark, ...signs].join(' ')),
    ...composer.notes.cite([...new Set(points.flatMap(claimsOf))], property),
  ];
};

/** A year in digits, with a short word where it is a rough one; undefined for what is no year. */
const yearName = ({ messages }: Composer, period: string): string | undefined => {
  const [, year, rough] = /^(\d{4})(~?)$/.exec(period) ?? [];
  return year === undefined || rough === '' ? year : messages.figures.rough.about(year);
};

const chartOf = (
  composer: Composer,
  points: readonly SeriesPoint[],
  scale: string,
  property: 'points' | 'growth',
  told: Told,
): BarChart => {
  const { id, caption, axis, alternative } = told;
  const dates = points.map(({ period }) => composer.date(period));
  const most = Math.max(...points.map(({ value }) => Math.abs(valueIn(scale, value))));
  const bars = points.map((point) => quantityBar(composer, point, { scale, hair: most * hair }));
  return {
    kind: 'barChart',
    id,
    caption,
    alternative: alternative(
      points.map((point, index) => `${dates[index]}: ${quantityWords(composer, point)}`),
    ),
    axis,
    arrangement: 'grouped',
    categories: points.map(({ period }, index) => yearName(composer, period) ?? dates[index] ?? period),
    series: [{ name: caption, tone: 'first', bars }],
    remark: remarkOf(composer, told, bars, points, property),
  };
};

/** The comparable levels of a series as bars; undefined where there are too few of them to compare. */
export function seriesChart(composer: Composer, series: Series): BarChart | undefined {
  const { sentence } = composer.messages;
  const points = comparablePoints(composer, series);
  const actual = series.points.filter(({ modality }) => modality === 'actual');
  const [first] = points;
  if (first === undefined || points.length < fewestBars) return undefined;
  const scale = scaleOf(points);
  return chartOf(composer, points, scale, 'points', {
    left: actual.length - points.length,
    id: `chart-${series.figure.id}`,
    caption: composer.label(series.figure.id),
    axis: sentence.tradeAxis(axisUnit(composer, scale, first.value)),
    alternative: sentence.tradeAlternative,
    remark: sentence.tradeRemark(definitionWords(composer, series)),
  });
}

/** The growth of a series from year to year as bars; undefined where too little of it is told. */
export function growthChart(composer: Composer, series: Series): BarChart | undefined {
  const { growth } = composer.messages.figures;
  const points = yearlyGrowth(composer, series);
  if (points.length < fewestBars) return undefined;
  return chartOf(composer, points, '', 'growth', {
    left: 0,
    id: `chart-growth-${series.figure.id}`,
    caption: growth.caption(composer.label(series.figure.id)),
    axis: growth.axis,
    alternative: growth.alternative,
    remark: growth.remark(definitionWords(composer, series)),
  });
}
