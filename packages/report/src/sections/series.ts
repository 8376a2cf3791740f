import {
  codeLists,
  type Modality,
  type Quantity,
  type Series,
  type SeriesGrowth,
  type SeriesPoint,
} from '@bilateral/core';
import type { Composer } from '../composer.js';
import { valueIn } from '../format/decimal-value.js';
import { joinInline, text } from '../inline.js';
import type { BarChart, Inline, Table } from '../model.js';
import { tableOf } from './section.js';

const definitionWords = (composer: Composer, { figure }: Series): string => {
  const { measure, flow, coverage, year, reporter } = figure.definition;
  const { definition, marks } = composer.messages;
  const parts = [
    composer.code('measure', measure),
    ...(flow === undefined ? [] : [composer.code('flow', flow)]),
    ...(coverage === undefined ? [] : [`${definition.coverage}: ${composer.code('coverage', coverage)}`]),
    ...(year === undefined ? [] : [`${definition.year}: ${composer.code('year', year)}`]),
    ...(reporter === undefined ? [] : [`${definition.reporter}: ${composer.code('reporter', reporter)}`]),
  ];
  const sentence = parts.join(marks.semicolon);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${marks.stop}`;
};

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

/** Bars of unlike units cannot stand side by side. */
const comparable = (points: readonly SeriesPoint[]): readonly SeriesPoint[] => {
  const measured = ({ value }: SeriesPoint): string =>
    [value.currency, value.unit, value.per].map(String).join(' ');
  const [first] = points;
  return points.filter((point) => first && measured(point) === measured(first));
};

/** The levels of a series as bars: those that are stated as actual, in the unit of the first. */
export function seriesChart(composer: Composer, series: Series): BarChart | undefined {
  const { sentence } = composer.messages;
  const points = comparable(series.points.filter(({ modality }) => modality === 'actual'));
  const [first] = points;
  if (!first) return undefined;
  const scale = scaleOf(points);
  const bars = points.map(({ period, value }) => ({
    label: composer.date(period),
    value: valueIn(scale, value),
    text: composer.quantity(value),
    approximate: value.approximate === true || value.value === undefined,
  }));
  return {
    kind: 'barChart',
    id: `chart-${series.figure.id}`,
    caption: sentence.tradeChart,
    alternative: sentence.tradeAlternative(bars.map((bar) => `${bar.label}: ${bar.text}`)),
    axis: sentence.tradeAxis(axisUnit(composer, scale, first.value)),
    bars,
    remark: [
      text(sentence.tradeRemark(definitionWords(composer, series))),
      ...composer.notes.cite(
        points.flatMap(({ merged }) => merged.claims),
        'points',
      ),
    ],
  };
}

const standing = (composer: Composer, modality: Modality): string =>
  modality === 'actual' ? '' : composer.messages.standing(composer.code('modality', modality));

/** A stated level or growth with its standing, the conflict that touches it, and its note. */
const stated = (
  composer: Composer,
  { id }: Series['figure'],
  point: SeriesPoint | SeriesGrowth,
): readonly Inline[] => {
  const { phrase } = composer.messages;
  const amount = composer.quantity(point.value);
  const grown = 'against' in point;
  const words = grown ? phrase.growth(amount, composer.valueAt('growth.key.against', point.against)) : amount;
  return [
    text(`${words}${standing(composer, point.modality)}`),
    ...composer.disputed(id, point.merged.conflict),
    ...composer.notes.cite(point.merged.claims, grown ? 'growth' : 'points'),
  ];
};

/** One row per period for which a level or a growth is stated; no column for growth where none is. */
export function seriesTable(composer: Composer, series: Series): Table | undefined {
  const { columns, marks } = composer.messages;
  const { figure, points, growth } = series;
  const all = [...points, ...growth];
  const grows = growth.length > 0;
  const told = (rows: readonly (SeriesPoint | SeriesGrowth)[], period: string): readonly Inline[] =>
    joinInline(
      rows.filter((row) => row.period === period).map((row) => stated(composer, figure, row)),
      marks.semicolon,
    );
  const support = (period: string): string =>
    [
      ...new Set(
        all
          .filter((row) => row.period === period)
          .map(({ merged }) => composer.code('support', merged.support)),
      ),
    ].join(marks.semicolon);
  const rows = [...new Set(all.map(({ period }) => period))].map((period) => [
    [text(composer.date(period))],
    told(points, period),
    ...(grows ? [told(growth, period)] : []),
    [text(support(period))],
  ]);
  const widths = grows
    ? ([
        [columns.period, 0.14],
        [columns.value, 0.3],
        [columns.growth, 0.33],
        [columns.support, 0.23],
      ] as const)
    : ([
        [columns.period, 0.25],
        [columns.value, 0.45],
        [columns.support, 0.3],
      ] as const);
  return tableOf(`table-${figure.id}`, composer.label(figure.id), widths, rows);
}
