import type { BarChart, BarSeries } from '@bilateral/report';
import type { ChartSeries, ColumnChartOptions } from 'docx/charts';
import { keepRanges } from '../direction.js';
import { palette } from '../palette.js';
import { axisEnds, axisFormat } from './chart-axis.js';
import { pointLabel } from './chart-labels.js';
import type { ChartPlan } from './chart-labels.js';
import { lighter } from './shade.js';

type Direction = 'ltr' | 'rtl';

/** In CSS pixels: the width of the text, and a height in fair proportion. */
const chartSize = { width: 604, height: 302 };
const points = (pixels: number): number => (pixels * 3) / 4;

const font = { size: 8, color: palette.soft };
const labelFont = { size: 8, color: palette.ink };

/** Bars of the second series hang in the slots of the first, or stand on them, or beside them. */
const arrangements = {
  grouped: {},
  stacked: { stacking: 'stacked', overlap: 100 },
  mirrored: { overlap: 100 },
} as const satisfies Record<BarChart['arrangement'], Partial<ColumnChartOptions>>;

/** A chart that can be edited in Word, with the values as the report words them at the bars. */
export function chartOptions(node: BarChart, direction: Direction): ColumnChartOptions {
  const words = (label: string): string =>
    direction === 'rtl' && label !== '' ? `\u200F${keepRanges(label, direction)}` : label;
  const plan: ChartPlan = {
    node,
    width: points(chartSize.width),
    height: points(chartSize.height) * 0.7,
    size: font.size,
    words,
  };
  return {
    type: 'column',
    categories: node.categories.map(words),
    series: node.series.map((series, index) => chartSeries(series, index, plan)),
    dataLabels: { value: true, font: labelFont },
    legend: node.series.length > 1 ? { position: 'top', font } : false,
    ...arrangements[node.arrangement],
    gapWidth: 60,
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

function chartSeries(series: BarSeries, index: number, plan: ChartPlan): ChartSeries {
  const sign = plan.node.arrangement === 'mirrored' && index === 1 ? -1 : 1;
  const colour = palette[series.tone];
  return {
    name: plan.words(series.name),
    color: colour,
    values: series.bars.map((bar) => (bar === undefined ? null : bar.value * sign)),
    colors: series.bars.map((bar) => (bar?.approximate === true ? lighter(colour) : undefined)),
    pointLabels: series.bars.map((bar) => pointLabel(bar, colour, plan)),
    ...errorBars(series, sign),
  };
}

/** From the least to the most that sources say, as lines through the ends of the bars. */
function errorBars({ bars }: BarSeries, sign: 1 | -1): Pick<ChartSeries, 'errorBars'> {
  if (!bars.some((bar) => bar?.range !== undefined)) return {};
  const beyond = bars.map((bar) => (bar?.range === undefined ? null : Math.max(0, bar.range[1] - bar.value)));
  const within = bars.map((bar) => (bar?.range === undefined ? null : Math.max(0, bar.value - bar.range[0])));
  const [plus, minus] = sign === 1 ? [beyond, within] : [within, beyond];
  return { errorBars: { type: 'custom', plus, minus, line: { color: palette.ink, width: 0.9 } } };
}
