import { formatDecimal } from '../format/quantity.js';
import type { BarChart, ReportLanguage } from '../model.js';
import { labelsIn, placeLabel, type Labels } from './bar-labels.js';
import { drawNames, namesIn } from './bar-names.js';
import { barSpans, columnsOf, type BarSpan } from './bar-spans.js';
import type { Drawing } from './drawing.js';
import { drawLegend } from './legend.js';
import type { Lettering } from './lettering.js';
import type { Mark, Scene } from './scene.js';
import { ticksOver } from './ticks.js';

const plotHeight = 160;
/** Between the numbers of the axis and the plot, and between a bar and what is written at it. */
const axisGap = 6;
const labelGap = 3;
const widestBar = 54;

/** The area of the bars. */
interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Width of a category, and of one of the bars in it with the space around it. */
  readonly slot: number;
  readonly pitch: number;
  readonly y: (value: number) => number;
}

const middleOf = ({ left, slot, pitch }: Plot, columns: number, category: number, column: number): number =>
  left + (category + 0.5) * slot + (column + 0.5 - columns / 2) * pitch;

const numbersOf = (ticks: readonly number[], chart: BarChart, language: ReportLanguage): readonly string[] =>
  ticks.map((tick) =>
    formatDecimal(String(chart.arrangement === 'mirrored' ? Math.abs(tick) : tick), language),
  );

const drawGrid = (
  ticks: readonly number[],
  numbers: readonly string[],
  plot: Plot,
  lettering: Lettering,
): readonly Mark[] =>
  ticks.flatMap((tick, index): readonly Mark[] => {
    const y = plot.y(tick);
    const number = lettering.wrap(numbers[index] ?? '', Infinity, lettering.types.axis, 1);
    const points = [
      [plot.left, y],
      [plot.right, y],
    ] as const;
    return [
      tick === 0
        ? { kind: 'line', points, stroke: 'soft', thickness: 0.9 }
        : { kind: 'line', points, stroke: 'hair', thickness: 0.4 },
      ...lettering.place(number, plot.left - axisGap, y - number.height / 2, 'right'),
    ];
  });

/** A line from the least to the most, with a short stroke at each end, on clear ground where it runs over a bar. */
const drawRange = (
  [low, high]: readonly [number, number],
  x: number,
  { y, pitch }: Plot,
): readonly Mark[] => {
  const half = Math.min(3, pitch / 4);
  const [top, bottom] = [y(high), y(low)];
  const strokes = [
    [
      [x, bottom],
      [x, top],
    ],
    ...[bottom, top].map(
      (at) =>
        [
          [x - half, at],
          [x + half, at],
        ] as const,
    ),
  ] as const;
  const drawn = (stroke: 'paper' | 'ink', thickness: number): readonly Mark[] =>
    strokes.map((points) => ({ kind: 'line', points, stroke, thickness }));
  return [...drawn('paper', 2.2), ...drawn('ink', 0.9)];
};

const drawBars = (spans: readonly BarSpan[], columns: number, plot: Plot): readonly Mark[] =>
  spans.flatMap(({ category, column, base, end, tone, approximate, range }): readonly Mark[] => {
    const x = middleOf(plot, columns, category, column);
    const width = Math.min(columns === 1 ? plot.slot * 0.62 : plot.pitch * 0.86, widestBar);
    const [top, bottom] = [plot.y(Math.max(base, end)), plot.y(Math.min(base, end))];
    const box = { x: x - width / 2, y: top, width, height: bottom - top };
    return [
      { kind: 'rect', ...box, fill: tone, ...(approximate && { hatched: true }) },
      ...(range ? drawRange(range, x, plot) : []),
    ];
  });

/** The values above their bars, or below those that hang; clear ground lies behind them, for they stand on the grid. */
const drawValues = (
  spans: readonly BarSpan[],
  labels: Labels,
  columns: number,
  plot: Plot,
  lettering: Lettering,
): readonly Mark[] =>
  spans.flatMap(({ category, column, base, end, range, hangs }, index): readonly Mark[] => {
    const label = labels.all[index];
    if (label === undefined || label.height === 0) return [];
    const reached = [base, end, ...(range ?? [])];
    const top = hangs
      ? plot.y(Math.min(...reached)) + labelGap
      : plot.y(Math.max(...reached)) - labelGap - label.height;
    const x = middleOf(plot, columns, category, column);
    const wide = label.turned ? label.lines.height : label.lines.width;
    const ground = { x: x - wide / 2, y: top, width: wide, height: label.height };
    return [
      { kind: 'rect', ...ground, fill: 'paper' },
      ...placeLabel(label, { middle: x, top, atFoot: !hangs }, lettering),
    ];
  });

/** The values of stacked bars stand in them where there is room, on clear ground. */
const drawInside = (spans: readonly BarSpan[], plot: Plot, lettering: Lettering): readonly Mark[] =>
  spans.flatMap(({ category, base, end, text }): readonly Mark[] => {
    const room = Math.min(plot.slot * 0.62, widestBar);
    const [top, bottom] = [plot.y(Math.max(base, end)), plot.y(Math.min(base, end))];
    const lines = lettering.wrap(text, Infinity, lettering.types.small, 1);
    const wide = lines.width + 4;
    if (wide > room || lines.height + 2 > bottom - top) return [];
    const [x, y] = [middleOf(plot, 1, category, 0), (top + bottom - lines.height) / 2];
    return [
      { kind: 'rect', x: x - wide / 2, y, width: wide, height: lines.height, fill: 'paper' },
      ...lettering.place(lines, x, y, 'middle'),
    ];
  });

const drawHead = (
  { axis, series }: BarChart,
  width: number,
  lettering: Lettering,
): { readonly marks: readonly Mark[]; readonly height: number } => {
  const title = lettering.wrap(axis, width, lettering.types.axis);
  const legend = drawLegend(series.length > 1 ? series : [], width, title.height + 3, lettering);
  return {
    marks: [...lettering.place(title, 0, 0, 'left'), ...legend.marks],
    height: title.height + 3 + legend.height,
  };
};

/** Labels of the values; none where bars are so narrow that even turned ones would touch. */
const valueLabels = (spans: readonly BarSpan[], pitch: number, lettering: Lettering): Labels => {
  const labels = labelsIn(
    spans.map(({ text }) => text),
    pitch - 3,
    lettering,
  );
  return labels.turned && pitch < lettering.leading(lettering.types.label)
    ? { turned: false, height: 0, all: [] }
    : labels;
};

/** A bar chart with its value axis, legend, values and names. */
export function drawBarChart(chart: BarChart, { width, lettering, language }: Drawing): Scene {
  const spans = barSpans(chart);
  const columns = columnsOf(chart);
  const isStacked = chart.arrangement === 'stacked';
  const ticks = ticksOver(spans.flatMap(({ base, end, range }) => [base, end, ...(range ?? [])]));
  const numbers = numbersOf(ticks, chart, language);
  const left = Math.max(...numbers.map((number) => lettering.width(number, lettering.types.axis))) + axisGap;
  const slot = (width - left) / Math.max(1, chart.categories.length);
  const pitch = columns === 1 ? slot : (slot * 0.9) / columns;
  const values = isStacked ? { turned: false, height: 0, all: [] } : valueLabels(spans, pitch, lettering);
  const names = namesIn(chart.categories, slot, lettering);
  const head = drawHead(chart, width, lettering);
  const room = Math.max(values.height + labelGap + 1, lettering.leading(lettering.types.axis) / 2);
  const top = head.height + room;
  const bottom = top + plotHeight;
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)];
  const y = (value: number): number => bottom - ((value - least) / (most - least)) * plotHeight;
  const plot: Plot = { left, right: width, top, slot, pitch, y };
  const namesTop = bottom + (spans.some(({ hangs }) => hangs) ? room : labelGap) + 2;
  return {
    width,
    height: Math.max(namesTop + names.height, bottom + room),
    marks: [
      ...head.marks,
      ...drawGrid(ticks, numbers, plot, lettering),
      ...drawBars(spans, columns, plot),
      ...(isStacked
        ? drawInside(spans, plot, lettering)
        : drawValues(spans, values, columns, plot, lettering)),
      ...drawNames(names, { ...plot, top: namesTop }, lettering),
    ],
  };
}
