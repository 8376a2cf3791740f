import type { Column } from './frame.js';
import type { Painter } from './painter.js';
import { colours } from './palette.js';

const step = 4.8;
const radius = 0.42;

/**
 * A row of dots that leads the eye from a title to its page number, on a grid of the page so that the rows stand in
 * line. One dashed line with round ends, so that a hundred dots weigh no more than one.
 */
export function leader(painter: Painter, { left, width }: Column, baseline: number): void {
  const from = Math.ceil(left / step) * step;
  const to = left + width;
  if (to - from < 2 * step) return;
  const dots = `1 J [0 ${step}] 0 d ${from.toFixed(2)} ${baseline.toFixed(2)} m ${to.toFixed(2)} ${baseline.toFixed(2)} l`;
  painter.shape(dots, { stroke: colours.soft, thickness: radius * 2 });
}
