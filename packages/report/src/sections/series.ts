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
import { joinInline, strong, text } from '../inline.js';
import type { BarChart, Block, Inline } from '../model.js';
import { tableOf } from './section.js';

/** What a series counts: of whom, in which direction, over which year, by whom. */
const definitionWords = (composer: Composer, { figure }: Series): string => {
  const { measure, of = [], flow, commodity, coverage, year, reporter, remark } = figure.definition;
  const { definition, marks, phrase } = composer.messages;
  const [first, second] = flow === 'import' ? [of[1], of[0]] : [of[0], of[1]];
  const isOneWay = flow !== undefined && flow !== 'total' && first !== undefined && second !== undefined;
  const way = isOneWay
    ? ` (${phrase.journey({ from: composer.label(first), to: composer.label(second) })})`
    : '';
  // That a source does not state it matters where other series differ in it.
  const isTold = <Each extends string>(code: Each | undefined): code is Each =>
    code !== undefined && (code !== 'unstated' || measure === 'trade');
  const parts = [
    composer.code('measure', measure),
    ...(flow === undefined ? [] : [`${composer.code('flow', flow)}${way}`]),
    ...(commodity === undefined ? [] : [composer.code('commodity', commodity)]),
    ...(!isTold(coverage) ? [] : [`${definition.coverage}: ${composer.code('coverage', coverage)}`]),
    ...(!isTold(year) ? [] : [`${definition.year}: ${composer.code('year', year)}`]),
    ...(!isTold(reporter) ? [] : [`${definition.reporter}: ${composer.code('reporter', reporter)}`]),
  ];
  const said = parts.join(marks.semicolon);
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}${marks.stop}`;
  if (remark === undefined) return sentence;
  const words = composer.local(remark);
  return `${sentence} ${words}${composer.stopAfter(words)}`;
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

/** How often each value comes; the first of the most frequent. */
const mostFrequent = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

const dayLength = 86_400_000;

/** Fiscal years are also written by the two calendar years in which they lie. */
const isFiscalPair = (period: string): boolean => {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(period) ?? [];
  return first !== undefined && Number(last) === Number(first) + 1;
};

/**
 * What keeps bars apart: where a year starts, in which unit it is counted. Undefined for a part of a year or several
 * years, which never stand beside whole years.
 */
const likeness = (
  { dossier }: Composer,
  { figure }: Series,
  { period, value }: SeriesPoint,
): string | undefined => {
  const { earliest, latest } = dossier.dates[period] ?? {};
  if (earliest === undefined || latest === undefined) return undefined;
  const days = (Date.parse(latest) - Date.parse(earliest)) / dayLength + 1;
  const isYear = days >= 365 && days <= 366;
  const isFiscal = figure.definition.year === 'fiscal' && isFiscalPair(period);
  if (!isYear && !isFiscal) return undefined;
  return [earliest.slice(5), isYear, value.currency, value.unit, value.per].map(String).join(' ');
};

/** The actual points of a series that can stand side by side as bars: whole years that start alike, in one unit. */
export function comparablePoints(composer: Composer, series: Series): readonly SeriesPoint[] {
  const actual = series.points.filter(({ modality }) => modality === 'actual');
  const likenesses = actual.map((point) => likeness(composer, series, point));
  const most = mostFrequent(likenesses.filter((each) => each !== undefined));
  return actual.filter((_point, index) => most !== undefined && likenesses[index] === most);
}

/** The comparable levels of a series as bars; nothing to compare is no chart. */
export function seriesChart(composer: Composer, series: Series): BarChart | undefined {
  const { sentence } = composer.messages;
  const points = comparablePoints(composer, series);
  const [first, second] = points;
  if (!first || !second) return undefined;
  const scale = scaleOf(points);
  const name = composer.label(series.figure.id);
  const categories = points.map(({ period }) => composer.date(period));
  const bars = points.map(({ value }) => ({
    value: valueIn(scale, value),
    text: composer.quantity(value),
    approximate: value.approximate === true || value.value === undefined,
  }));
  return {
    kind: 'barChart',
    id: `chart-${series.figure.id}`,
    caption: name,
    alternative: sentence.tradeAlternative(bars.map((bar, index) => `${categories[index]}: ${bar.text}`)),
    axis: sentence.tradeAxis(axisUnit(composer, scale, first.value)),
    arrangement: 'grouped',
    categories,
    series: [{ name, tone: 'first', bars }],
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
  figure: Series['figure'],
  point: SeriesPoint | SeriesGrowth,
): readonly Inline[] => {
  const { phrase } = composer.messages;
  const amount = composer.quantity(point.value);
  const grown = 'against' in point;
  const words = grown ? phrase.growth(amount, composer.valueAt('growth.key.against', point.against)) : amount;
  const weak = composer.hasLowConfidence(figure, point.merged.claims)
    ? ` (${composer.messages.lowConfidence})`
    : '';
  return [
    text(`${words}${standing(composer, point.modality)}${weak}`),
    ...composer.disputed(figure.id, point.merged.conflict),
    ...composer.notes.cite(point.merged.claims, grown ? 'growth' : 'points'),
  ];
};

type Rows = readonly (readonly (readonly Inline[])[])[];

const periodsOf = ({ points, growth }: Series): readonly string[] => [
  ...new Set([...points, ...growth].map(({ period }) => period)),
];

/** One row per period for which a level or a growth is stated. */
const rowsOf = (composer: Composer, series: Series, grows: boolean, number: readonly Inline[][]): Rows => {
  const { figure, points, growth } = series;
  const { semicolon } = composer.messages.marks;
  const told = (rows: readonly (SeriesPoint | SeriesGrowth)[], period: string): readonly Inline[] =>
    joinInline(
      rows.filter((row) => row.period === period).map((row) => stated(composer, figure, row)),
      semicolon,
    );
  const support = (period: string): string => {
    const rows = [...points, ...growth].filter((row) => row.period === period);
    return [...new Set(rows.map(({ merged }) => composer.code('support', merged.support)))].join(semicolon);
  };
  return periodsOf(series).map((period) => [
    ...number,
    [text(composer.date(period))],
    told(points, period),
    ...(grows ? [told(growth, period)] : []),
    [text(support(period))],
  ]);
};

/** What the claims on a series tell beyond its points. */
const accounts = (composer: Composer, { figure }: Series): readonly (readonly Inline[])[] =>
  modalities.flatMap((modality) => composer.sentences(figure, modality));

const modalities = Object.keys(codeLists.modality) as Modality[];

/** Shares of a table's width that add up to 1. */
const shared = (columns: readonly (readonly [title: string, weight: number])[]): typeof columns => {
  const whole = columns.reduce((sum, [, weight]) => sum + weight, 0);
  return columns.map(([title, weight]) => [title, weight / whole]);
};

/**
 * A family of series: their definitions, numbered, and one table of all their values, each row with the number of its
 * definition. Series by series, so that a column of values is only read down within one definition.
 */
export function familyBlocks(
  composer: Composer,
  id: string,
  title: string,
  family: readonly Series[],
): readonly Block[] {
  const known = family.filter((series) => periodsOf(series).length > 0);
  if (known.length === 0) return [];
  const { columns } = composer.messages;
  const grows = known.some(({ growth }) => growth.length > 0);
  const isOne = known.length === 1;
  const definitions: Block = {
    kind: 'list',
    ordered: !isOne,
    items: known.map((series) => [
      strong(composer.label(series.figure.id)),
      text(`${composer.stopAfter(composer.label(series.figure.id))} ${definitionWords(composer, series)}`),
      ...accounts(composer, series).flatMap((words) => [text(' '), ...words]),
    ]),
  };
  const widths = shared([
    ...(isOne ? [] : [[columns.series, 0.1] as const]),
    [columns.period, 0.16],
    [columns.value, 0.3],
    ...(grows ? [[columns.growth, 0.3] as const] : []),
    [columns.support, 0.24],
  ]);
  const rows = known.flatMap((series, index) =>
    rowsOf(composer, series, grows, isOne ? [] : [[text(String(index + 1))]]),
  );
  const table = tableOf(`${id}-table`, title, widths, rows);
  return table ? [definitions, table] : [];
}
