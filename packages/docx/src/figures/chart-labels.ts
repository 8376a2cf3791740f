import type { Bar, BarChart } from '@bilateral/report';
import type { ChartPointLabel } from 'docx/charts';
import { palette } from '../palette.js';
import { textWidthOf } from './measure.js';
import { isDark, lighter } from './shade.js';

/** The measures of a chart that its labels depend on. */
export interface ChartPlan {
  readonly node: BarChart;
  /** Width of the whole chart in points, and the height of its bars together. */
  readonly width: number;
  readonly height: number;
  /** Of the labels, in points. */
  readonly size: number;
  readonly words: (label: string) => string;
}

/**
 * What is written at a bar: at its end, or in it where bars stand on one another or a range goes through the end.
 * Nothing where it would run into its neighbours; the number is in the chart's data all the same.
 */
export function pointLabel(bar: Bar | undefined, colour: string, plan: ChartPlan): ChartPointLabel | false {
  if (bar === undefined || bar.text === '') return false;
  const position = positionOf(bar, plan);
  if (position === undefined) return false;
  const text = plan.words(bar.text);
  const ground = bar.approximate ? lighter(colour) : colour;
  const ink = position !== 'outsideEnd' && isDark(ground) ? palette.paper : palette.ink;
  return { text, position, font: { size: plan.size, color: ink } };
}

function positionOf(bar: Bar, plan: ChartPlan): 'outsideEnd' | 'center' | 'insideBase' | undefined {
  const { node, width, size } = plan;
  const columns = node.arrangement === 'grouped' ? node.series.length : 1;
  const slot = (width * 0.88) / (node.categories.length * (columns + 0.6));
  const wide = textWidthOf(bar.text, size);
  if (node.arrangement === 'stacked')
    return wide < slot && (Math.abs(bar.value) / highest(node)) * plan.height > size * 1.3
      ? 'center'
      : undefined;
  if (bar.range !== undefined && wide < slot * 0.8) return 'insideBase';
  // Neighbours are seldom of one height, so a label may reach over them a little.
  return wide < slot * 2 ? 'outsideEnd' : undefined;
}

/** The highest pile of a stacked chart. */
function highest({ categories, series }: BarChart): number {
  const piles = categories.map((_, index) =>
    series.reduce((sum, { bars }) => sum + Math.abs(bars[index]?.value ?? 0), 0),
  );
  return Math.max(Number.MIN_VALUE, ...piles);
}
