import type { Bar, BarChart, BarSeries } from '@bilateral/report';
import type { ChartPointLabel, ChartSeries, ColumnChartOptions } from 'docx/charts';
import { keepRanges } from '../direction.js';
import { palette } from '../palette.js';
import { textWidthOf } from './measure.js';

type Direction = 'ltr' | 'rtl';

/** In CSS pixels: the width of the text, and a height in fair proportion. */
const chartSize = { width: 604, height: 302 };

const gapWidth = 60;

const font = { size: 8, color: palette.soft };
const labelFont = { size: 8, color: palette.ink };

/** A chart that can be edited in Word, with the values as the report words them at the bars. */
export function chartOptions(node: BarChart, direction: Direction): ColumnChartOptions {
  const words = (label: string): string =>
    direction === 'rtl' && label !== '' ? `\u200F${keepRanges(label, direction)}` : label;
  const numberFormat = axisFormat(node);
  return {
    type: 'column',
    categories: node.categories.map(words),
    series: node.series.map((series, index) => chartSeries(node, series, index, words)),
    dataLabels: { value: true, font: labelFont },
    legend: node.series.length > 1 ? { position: 'top', font } : false,
    ...(node.arrangement === 'grouped' ? {} : { stacking: 'stacked' as const, overlap: 100 }),
    gapWidth,
    chartArea: { border: 'none' },
    categoryAxis: { font, ...(direction === 'rtl' && { reverseOrder: true }) },
    valueAxis: {
      title: { text: words(node.axis), font },
      font,
      numberFormat,
    },
    transformation: chartSize,
    altText: { name: node.id, title: node.caption, description: node.alternative },
  };
}

function chartSeries(
  node: BarChart,
  series: BarSeries,
  index: number,
  words: (label: string) => string,
): ChartSeries {
  const sign = node.arrangement === 'mirrored' && index === 1 ? -1 : 1;
  const colour = palette[series.tone];
  return {
    name: words(series.name),
    color: colour,
    values: series.bars.map((bar) => (bar === undefined ? null : bar.value * sign)),
    colors: series.bars.map((bar) => (bar?.approximate === true ? lighter(colour) : undefined)),
    pointLabels: series.bars.map((bar) => pointLabel(bar, { node, colour, words })),
    ...errorBars(series, sign),
  };
}

interface LabelContext {
  readonly node: BarChart;
  readonly colour: string;
  readonly words: (label: string) => string;
}

/** At the end of its bar, or in it where bars stand on one another or a range goes through the end. */
function pointLabel(bar: Bar | undefined, { node, colour, words }: LabelContext): ChartPointLabel | false {
  if (bar === undefined || bar.text === '') return false;
  const label = { text: words(bar.text) };
  const position = positionIn(node, bar);
  if (position === 'outsideEnd') return { ...label, position, font: labelFont };
  const ground = bar.approximate ? lighter(colour) : colour;
  return { ...label, position, font: { ...labelFont, color: isDark(ground) ? palette.paper : palette.ink } };
}

function positionIn(node: BarChart, bar: Bar): 'outsideEnd' | 'center' | 'insideBase' {
  if (node.arrangement !== 'grouped') return 'center';
  if (bar.range === undefined) return 'outsideEnd';
  const barWidth = chartSize.width / (node.categories.length * (node.series.length + gapWidth / 100));
  const isWide = (textWidthOf(bar.text, font.size) * 4) / 3 < barWidth * 0.8;
  return isWide ? 'insideBase' : 'outsideEnd';
}

/** Whether white stands out from a colour better than the ink of text (WCAG 2.2, relative luminance). */
function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.2;
}

const partsOf = (colour: string): readonly number[] =>
  [0, 2, 4].map((start) => parseInt(colour.slice(start, start + 2), 16));

/** From the least to the most that sources say, as lines through the ends of the bars. */
function errorBars({ bars }: BarSeries, sign: 1 | -1): Pick<ChartSeries, 'errorBars'> {
  if (!bars.some((bar) => bar?.range !== undefined)) return {};
  const beyond = bars.map((bar) => (bar?.range === undefined ? null : Math.max(0, bar.range[1] - bar.value)));
  const within = bars.map((bar) => (bar?.range === undefined ? null : Math.max(0, bar.value - bar.range[0])));
  const [plus, minus] = sign === 1 ? [beyond, within] : [within, beyond];
  return { errorBars: { type: 'custom', plus, minus, line: { color: palette.ink, width: 0.9 } } };
}

/** Half as strong on white: charts of Word have no hatching for single bars. */
function lighter(colour: string): string {
  return partsOf(colour)
    .map((part) =>
      Math.round((part + 255) / 2)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** Thousands are grouped as the reader's Word groups them; bars that hang show their numbers without a sign. */
function axisFormat({ arrangement, series }: BarChart): string {
  const most = Math.max(...series.flatMap(({ bars }) => bars.map((bar) => Math.abs(bar?.value ?? 0))));
  const format = most >= 1000 ? '#,##0' : 'General';
  return arrangement === 'mirrored'
    ? `${most >= 1000 ? '#,##0' : '0'};${most >= 1000 ? '#,##0' : '0'}`
    : format;
}
