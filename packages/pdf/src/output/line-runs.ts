import type { Fragment, Line } from '../layout/break-lines.js';
import type { Box } from '../layout/painter.js';

/**
 * The fragments of a line in the order in which they are read, cut where a link begins or ends: what is tagged must
 * follow each other as it is read, also where it runs from right to left. The fragments of one link that do not touch,
 * because its scripts run apart, are cut too.
 */
export function readingRuns(line: Line): readonly (readonly Fragment[])[] {
  const runs: Fragment[][] = [];
  for (const fragment of [...line.fragments].sort((first, second) => first.start - second.start)) {
    const open = runs.at(-1);
    if (open !== undefined && belongs(fragment, open)) open.push(fragment);
    else runs.push([fragment]);
  }
  return runs;
}

function belongs(fragment: Fragment, run: readonly Fragment[]): boolean {
  const { link } = fragment.span;
  return run[0]!.span.link === link && (link === undefined || touches(run, fragment));
}

function touches(run: readonly Fragment[], { x, width }: Fragment): boolean {
  const { left, right } = sidesOf(run);
  return Math.abs(x - right) < 0.01 || Math.abs(x + width - left) < 0.01;
}

/** The area that a run of a line at x, y covers, raised or not. */
export function boxOf(run: readonly Fragment[], x: number, y: number): Box {
  const { left, right } = sidesOf(run);
  const { size, rise } = run[0]!.span.style;
  return { x: x + left, y: y - rise - size, width: right - left, height: size * 1.3 };
}

function sidesOf(run: readonly Fragment[]): { readonly left: number; readonly right: number } {
  return {
    left: Math.min(...run.map(({ x }) => x)),
    right: Math.max(...run.map(({ x, width }) => x + width)),
  };
}
