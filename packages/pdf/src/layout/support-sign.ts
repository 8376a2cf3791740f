import type { SupportMark } from '@bilateral/report';
import type { Column } from './frame.js';
import type { Fragment, Line } from './break-lines.js';
import type { Painter } from './painter.js';
import { palette } from './palette.js';
import type { Tag } from './tag.js';

type Support = SupportMark['support'];

/** Diameter of a sign as a share of the size of its text. */
const diameter = 0.52;

/** Draws a line of a column and the signs of support in it, each in the room that its span keeps free. */
export function paintLine(
  painter: Painter,
  owner: Tag | undefined,
  line: Line,
  place: { readonly x: number; readonly baseline: number; readonly direction: Column['direction'] },
): void {
  painter.line(owner, line, place.x, place.baseline);
  const signs = line.fragments.filter(({ span }) => span.sign !== undefined);
  if (signs.length === 0) return;
  const draw = (): void => {
    for (const fragment of signs) drawSign(painter, fragment, place);
  };
  if (owner === undefined) draw();
  else painter.artifact(draw);
}

function drawSign(
  painter: Painter,
  { span, x, width }: Fragment,
  place: { readonly x: number; readonly baseline: number; readonly direction: Column['direction'] },
): void {
  const { size } = span.style;
  const radius = (size * diameter) / 2;
  const offset = radius + size * 0.12;
  // The words stand after the sign, so the free room that is left parts the two.
  const centre = place.direction === 'ltr' ? place.x + x + offset : place.x + x + width - offset;
  signs[span.sign!](painter, centre, place.baseline - size * 0.34, radius);
}

/** Told apart by their shape: full, half, empty, and an edged one for what the sources contradict. */
const signs: Readonly<Record<Support, (painter: Painter, x: number, y: number, radius: number) => void>> = {
  confirmed: (painter, x, y, radius) =>
    painter.shape(arc(x, y, radius, 4), {
      fill: palette.confirmed,
      stroke: palette.confirmed,
      thickness: 0.8,
    }),
  majority: (painter, x, y, radius) => {
    painter.shape(`${arc(x, y, radius, 2)} h`, { fill: palette.majority });
    painter.shape(arc(x, y, radius, 4), { stroke: palette.majority, thickness: 0.8 });
  },
  unique: (painter, x, y, radius) =>
    painter.shape(arc(x, y, radius, 4), { stroke: palette.unique, thickness: 0.9 }),
  conflict: (painter, x, y, radius) => painter.shape(diamond(x, y, radius * 1.2), { fill: palette.conflict }),
};

/** Length of the handles that make a Bézier curve a quarter of a circle, as a share of the radius. */
const handle = 0.5523;

/** Quarters of a circle, from its rightmost point through the lowest: two of them are its lower half. */
function arc(x: number, y: number, radius: number, quarters: 2 | 4): string {
  const point = (across: number, down: number): string =>
    `${(x + across * radius).toFixed(3)} ${(y + down * radius).toFixed(3)}`;
  const [k, one] = [handle, 1];
  const curves = [
    `${point(one, k)} ${point(k, one)} ${point(0, one)} c`,
    `${point(-k, one)} ${point(-one, k)} ${point(-one, 0)} c`,
    `${point(-one, -k)} ${point(-k, -one)} ${point(0, -one)} c`,
    `${point(k, -one)} ${point(one, -k)} ${point(one, 0)} c`,
  ];
  return `${point(one, 0)} m ${curves.slice(0, quarters).join(' ')}`;
}

function diamond(x: number, y: number, radius: number): string {
  const corners = [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ].map((corner) => corner.map((value) => value.toFixed(3)).join(' '));
  return `${corners[0]} m ${corners.slice(1).join(' l ')} l h`;
}
