import type { BarChart, ReportLanguage } from '@bilateral/report';
import type { Typesetter } from '../fonts/typesetter.js';
import { breakLines, type Line } from './break-lines.js';
import { styles, type LineStyle } from './styles.js';
import { ticksOver } from './ticks.js';

/** The geometry of a bar chart; lengths in points from its upper left corner, y downwards. */
export interface ChartPlan {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly { x: number; y: number; width: number; height: number; approximate: boolean }[];
  /** Lines of the grid; the one at zero is the axis. */
  readonly grid: readonly {
    readonly y: number;
    readonly from: number;
    readonly to: number;
    readonly zero: boolean;
  }[];
  readonly texts: readonly {
    readonly line: Line;
    readonly x: number;
    readonly y: number;
    readonly turned: boolean;
  }[];
}

const plotHeight = 170;
const axisGap = 6;

export function planChart(
  node: BarChart,
  width: number,
  typesetter: Typesetter,
  language: ReportLanguage,
): ChartPlan {
  const ticks = ticksOver(node.bars.map(({ value }) => value));
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const tickLines = ticks.map((tick) => oneLine(numbers.format(tick), styles.chartAxis, typesetter));
  const plotLeft = Math.max(...tickLines.map((line) => line.width)) + axisGap;
  const slot = (width - plotLeft) / Math.max(1, node.bars.length);

  const axis = breakLines([{ text: node.axis, style: styles.chartAxis }], width, typesetter);
  const values = node.bars.map(({ text }) => label(text, slot - 3, styles.chart, typesetter));
  const names = node.bars.map(({ label: text }) => label(text, slot - 3, styles.chart, typesetter));
  const highest = Math.max(0, ...values.map((value) => value.height));
  const plotTop = axis.length * styles.chartAxis.leading + 6 + highest + 4;
  const scale = scaleOf(ticks, plotTop, plotTop + plotHeight);
  const below = ticks[0]! < 0 ? highest + 4 : 0;
  const namesTop = plotTop + plotHeight + below + 5;

  const bars = node.bars.map((bar, index) => {
    const y = scale(Math.max(0, bar.value));
    const barWidth = Math.min(slot * 0.62, 54);
    const x = plotLeft + (index + 0.5) * slot - barWidth / 2;
    return { x, y, width: barWidth, height: scale(Math.min(0, bar.value)) - y, approximate: bar.approximate };
  });
  const middle = (index: number): number => plotLeft + (index + 0.5) * slot;
  return {
    width,
    height: namesTop + Math.max(0, ...names.map((name) => name.height)),
    bars,
    grid: ticks.map((tick) => ({ y: scale(tick), from: plotLeft, to: width, zero: tick === 0 })),
    texts: [
      ...axis.map((line, index) => ({
        line,
        x: 0,
        y: index * styles.chartAxis.leading + 7.5,
        turned: false,
      })),
      ...tickLines.map((line, index) => ({
        line,
        x: plotLeft - axisGap - line.width,
        y: scale(ticks[index]!) + 2.7,
        turned: false,
      })),
      ...values.flatMap((value, index) => {
        const bar = bars[index]!;
        const top = node.bars[index]!.value < 0 ? bar.y + bar.height + 3 : bar.y - 3 - value.height;
        return placed(value, middle(index), top);
      }),
      ...names.flatMap((name, index) => placed(name, middle(index), namesTop)),
    ],
  };
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

/** A label in the width of its bar; one whose words are too long for that is turned to read upwards. */
function label(text: string, width: number, style: LineStyle, typesetter: Typesetter): Label {
  const fits = text.split(' ').every((word) => typesetter.measure(word, style) <= width);
  if (fits) {
    const lines = breakLines([{ text, style }], width, typesetter);
    return { lines, height: lines.length * style.leading, turned: false };
  }
  const line = oneLine(text, style, typesetter);
  return { lines: [line], height: line.width, turned: true };
}

function placed({ lines, height, turned }: Label, middle: number, top: number): ChartPlan['texts'] {
  const { leading, size } = styles.chart;
  if (turned) return lines.map((line) => ({ line, x: middle + size * 0.36, y: top + height, turned }));
  return lines.map((line, index) => ({
    line,
    x: middle - line.width / 2,
    y: top + index * leading + leading / 2 + size * 0.36,
    turned,
  }));
}

function oneLine(text: string, style: LineStyle, typesetter: Typesetter): Line {
  const [line] = breakLines([{ text, style }], Number.POSITIVE_INFINITY, typesetter);
  return line ?? { fragments: [], width: 0 };
}
