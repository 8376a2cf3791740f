import type { Lane } from '../model.js';
import type { Lettering, Lines } from './lettering.js';
import type { Mark } from './scene.js';

/** What the highest bars of all lanes take together, and one event at most. */
const allHeight = 130;
const mostUnit = 6;
const leastHeight = 1;
const laneGap = 7;

/** Where the years of a timeline stand. */
export interface YearScale {
  readonly left: number;
  readonly right: number;
  /** How wide a year is. */
  readonly year: number;
  /** The place of a time given as a decimal year; what lies outside of the axis is at its end. */
  readonly x: (at: number) => number;
}

interface Row {
  readonly lane: Lane;
  readonly name: Lines;
  /** The foot of its bars. */
  readonly foot: number;
}

/** How many events its fullest year holds. */
const mostIn = ({ years }: Lane): number => Math.max(0, ...years.map(({ count }) => count));

const rowsOf = (
  lanes: readonly Lane[],
  names: readonly Lines[],
  { top, unit }: { readonly top: number; readonly unit: number },
  lettering: Lettering,
): readonly Row[] => {
  let y = top;
  return lanes.map((lane, index) => {
    const name = names[index] as Lines;
    const bars = Math.max(leastHeight, mostIn(lane) * unit);
    const height = Math.max(lettering.leading(lettering.types.detail) + bars, name.height);
    const row = { lane, name, foot: y + height };
    y += height + laneGap;
    return row;
  });
};

/** The number of the fullest year over its bar, where it stands free: all others are lower. */
const drawMost = (
  most: Lane['years'][number],
  barTop: number,
  scale: YearScale,
  lettering: Lettering,
): readonly Mark[] => {
  const lines = lettering.wrap(String(most.count), Infinity, lettering.types.detail, 1);
  const half = lines.width / 2;
  const x = Math.min(scale.right - half, Math.max(scale.left + half, scale.x(most.year + 0.5)));
  return lettering.place(lines, x, barTop - lines.height, 'middle');
};

const drawRow = (
  { lane, name, foot }: Row,
  unit: number,
  scale: YearScale,
  lettering: Lettering,
): readonly Mark[] => {
  const height = (count: number): number => Math.max(leastHeight, count * unit);
  const counted = lane.years.filter(({ count }) => count > 0);
  const bars = counted.map((each): Mark => {
    // Years before and after the axis have no width on it.
    const year = scale.x(each.year + 1) - scale.x(each.year);
    const [x, high] = [scale.x(each.year) + year * 0.1, height(each.count)];
    return { kind: 'rect', x, y: foot - high, width: year * 0.8, height: high, fill: 'first' };
  });
  const [most] = [...counted].sort((a, b) => b.count - a.count);
  const points = [
    [scale.left, foot],
    [scale.right, foot],
  ] as const;
  return [
    ...lettering.place(name, 0, foot - name.height, 'left'),
    ...bars,
    { kind: 'line', points, stroke: 'soft', thickness: 0.5 },
    ...(most ? drawMost(most, foot - height(most.count), scale, lettering) : []),
  ];
};

/** The lanes of a timeline, one below the other, their bars in one scale so that they can be compared: a lane is as high as its fullest year. */
export function drawLanes(
  lanes: readonly Lane[],
  names: readonly Lines[],
  top: number,
  scale: YearScale,
  lettering: Lettering,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const unit = Math.min(
    mostUnit,
    allHeight /
      Math.max(
        1,
        lanes.reduce((sum, lane) => sum + mostIn(lane), 0),
      ),
  );
  const rows = rowsOf(lanes, names, { top, unit }, lettering);
  return {
    marks: rows.flatMap((row) => drawRow(row, unit, scale, lettering)),
    height: (rows.at(-1)?.foot ?? top) - top,
  };
}
