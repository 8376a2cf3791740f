import type { Bar, BarChart, ReportLanguage } from '@bilateral/report';
import type { Typesetter } from '../fonts/typesetter.js';
import { breakLines, type Line } from './break-lines.js';
import { span } from './span.js';
import { styles, type LineStyle } from './styles.js';
import { ticksOver } from './ticks.js';

/** A text of a chart; `turned` text reads upwards, and `onGrid` text needs clear ground behind it. */
export interface PlacedText {
  readonly line: Line;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly turned: boolean;
  readonly onGrid: boolean;
}

interface PlacedBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly approximate: boolean;
  /** The value lies below zero. */
  readonly hangs: boolean;
}

/** A line of the grid; the one at zero is the axis. */
interface GridLine {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly zero: boolean;
}

/** The geometry of a bar chart; lengths in points from its upper left corner, y downwards. */
export interface ChartPlan {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly PlacedBar[];
  readonly grid: readonly GridLine[];
  readonly texts: readonly PlacedText[];
}

const plotHeight = 170;
const axisGap = 6;
const widestBar = 54;

export function planChart(
  node: BarChart,
  width: number,
  typesetter: Typesetter,
  language: ReportLanguage,
): ChartPlan {
  const ticks = ticksOver(node.bars.map(({ value }) => value));
  const tickLines = tickLabels(ticks, typesetter, language);
  const left = Math.max(...tickLines.map((line) => line.width)) + axisGap;
  const slot = (width - left) / Math.max(1, node.bars.length);
  const middle = (index: number): number => left + (index + 0.5) * slot;

  const axis = breakLines([span(node.axis, styles.chartAxis)], width, typesetter);
  const values = labelsIn(
    slot - 3,
    node.bars.map((bar) => bar.text),
    typesetter,
  );
  const names = labelsIn(
    slot - 3,
    node.bars.map((bar) => bar.label),
    typesetter,
  );
  const valueHeight = Math.max(0, ...values.map((value) => value.height)) + 4;
  const top = axis.length * styles.chartAxis.leading + 6 + valueHeight;
  const scale = scaleOf(ticks, top, top + plotHeight);
  const namesTop = top + plotHeight + (ticks[0]! < 0 ? valueHeight : 0) + 5;
  const barWidth = Math.min(slot * 0.62, widestBar);
  const bars = node.bars.map((bar, index) => placeBar(bar, middle(index), barWidth, scale));

  return {
    width,
    height: namesTop + Math.max(0, ...names.map((name) => name.height)),
    bars,
    grid: ticks.map((tick) => ({ y: scale(tick), from: left, to: width, zero: tick === 0 })),
    texts: [
      ...axis.map((line, index) => upright(line, 0, index * styles.chartAxis.leading + 7.5)),
      ...tickLines.map((line, index) =>
        upright(line, left - axisGap - line.width, scale(ticks[index]!) + 2.7),
      ),
      ...values.flatMap((value, index) =>
        placeLabel(value, middle(index), valueTop(value, bars[index]!), true),
      ),
      ...names.flatMap((name, index) => placeLabel(name, middle(index), namesTop, false)),
    ],
  };
}

/** A value stands on its bar, or hangs below one that hangs. */
function valueTop(value: Label, bar: PlacedBar): number {
  return bar.hangs ? bar.y + bar.height + 3 : bar.y - 3 - value.height;
}

function tickLabels(
  ticks: readonly number[],
  typesetter: Typesetter,
  language: ReportLanguage,
): readonly Line[] {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  return ticks.map((tick) => oneLine(numbers.format(tick), styles.chartAxis, typesetter));
}

function placeBar(bar: Bar, middle: number, width: number, scale: (value: number) => number): PlacedBar {
  const y = scale(Math.max(0, bar.value));
  const height = scale(Math.min(0, bar.value)) - y;
  return { x: middle - width / 2, y, width, height, approximate: bar.approximate, hangs: bar.value < 0 };
}

function upright(line: Line, x: number, y: number): PlacedText {
  return { line, x, y, turned: false, onGrid: false };
}

function scaleOf(ticks: readonly number[], top: number, bottom: number): (value: number) => number {
  const least = ticks[0]!;
  const extent = ticks.at(-1)! - least;
  return (value) => bottom - ((value - least) / extent) * (bottom - top);
}

interface Label {
  readonly lines: readonly Line[];
  readonly height: number;
  readonly turned: boolean;
}

/**
 * Labels in the width of their bars. When the words of one are too long for that, all are turned to read upwards, for
 * a mixture is hard to read.
 */
function labelsIn(width: number, texts: readonly string[], typesetter: Typesetter): readonly Label[] {
  const style = styles.chart;
  const words = texts.flatMap((text) => text.split(' '));
  if (words.every((word) => typesetter.measure(word, style) <= width)) {
    return texts.map((text) => {
      const lines = breakLines([span(text, style)], width, typesetter);
      return { lines, height: lines.length * style.leading, turned: false };
    });
  }
  return texts.map((text) => {
    const line = oneLine(text, style, typesetter);
    return { lines: [line], height: line.width, turned: true };
  });
}

function placeLabel(label: Label, middle: number, top: number, onGrid: boolean): readonly PlacedText[] {
  const { leading, size } = styles.chart;
  const { lines, height, turned } = label;
  if (turned)
    return lines.map((line) => ({ line, x: middle + size * 0.36, y: top + height, turned, onGrid }));
  return lines.map((line, index) => ({
    line,
    x: middle - line.width / 2,
    y: top + index * leading + leading / 2 + size * 0.36,
    turned,
    onGrid,
  }));
}

function oneLine(text: string, style: LineStyle, typesetter: Typesetter): Line {
  const [line] = breakLines([span(text, style)], Number.POSITIVE_INFINITY, typesetter);
  return line ?? { fragments: [], width: 0 };
}
