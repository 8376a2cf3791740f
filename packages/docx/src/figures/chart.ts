import type { Bar, BarChart, BarSeries } from '@bilateral/report';
import type { ChartPointLabel, ChartSeries, ColumnChartOptions } from 'docx/charts';
import { keepRanges } from '../direction.js';
import { palette } from '../palette.js';
import { axisEnds, axisFormat } from './chart-axis.js';
import { isDark, lighter } from './shade.js';
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
  return {
    type: 'column',
    categories: node.categories.map(words),
    series: node.series.map((series, index) => chartSeries(node, series, index, words)),
    dataLabels: { value: true, font: labelFont },
    legend: node.series.length > 1 ? { position: 'top', font } : false,
    ...(node.arrangement === 'grouped' ? {} : { stacking: 'stacked' as const, overlap: 100 }),
    gapWidth,
    font: { name: 'Calibri' },
    chartArea: { border: 'none' },
    categoryAxis: { font, ...(direction === 'rtl' && { reverseOrder: true }) },
    valueAxis: {
      title: { text: words(node.axis), font },
      font,
      numberFormat: axisFormat(node),
      ...axisEnds(node),
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

/** From the least to the most that sources say, as lines through the ends of the bars. */
function errorBars({ bars }: BarSeries, sign: 1 | -1): Pick<ChartSeries, 'errorBars'> {
  if (!bars.some((bar) => bar?.range !== undefined)) return {};
  const beyond = bars.map((bar) => (bar?.range === undefined ? null : Math.max(0, bar.range[1] - bar.value)));
  const within = bars.map((bar) => (bar?.range === undefined ? null : Math.max(0, bar.value - bar.range[0])));
  const [plus, minus] = sign === 1 ? [beyond, within] : [within, beyond];
  return { errorBars: { type: 'custom', plus, minus, line: { color: palette.ink, width: 0.9 } } };
}
