import type { Diagram, DiagramBox } from '../model.js';
import { drawBox, boxHeight } from './diagram-box.js';
import type { Drawing } from './drawing.js';
import type { Lettering } from './lettering.js';
import type { Mark, Scene } from './scene.js';

const endShare = 0.16;
const widestEnd = 68;
const edge = 4;
/** Between the states and the boxes, where the lines show. */
const sideGap = 14;
const boxGap = 9;
const tierGap = 12;
const narrowestBox = 118;

interface Row {
  readonly boxes: readonly DiagramBox[];
  readonly boxWidth: number;
}

/** Boxes in rows: those with parts have a row of their own, the others stand side by side as far as they find room. */
const rowsOf = (boxes: readonly DiagramBox[], width: number): readonly Row[] => {
  const most = Math.max(1, Math.floor((width + boxGap) / (narrowestBox + boxGap)));
  const rows: DiagramBox[][] = [];
  let open: DiagramBox[] | undefined;
  for (const box of boxes) {
    if (box.parts.length > 0) {
      rows.push([box]);
      open = undefined;
    } else if (open === undefined || open.length === most) rows.push((open = [box]));
    else open.push(box);
  }
  return rows.map((row) => ({
    boxes: row,
    boxWidth: (width - (row.length - 1) * boxGap) / row.length,
  }));
};

/** The place between the two states. */
interface Field {
  readonly left: number;
  readonly right: number;
}

interface Drawn {
  readonly marks: readonly Mark[];
  /** Where it ends. */
  readonly foot: number;
}

/** A row of boxes on a line that leads from one state to the other. */
const drawRow = (
  { boxes, boxWidth }: Row,
  { left, right }: Field,
  top: number,
  lettering: Lettering,
): Drawn => {
  const height = Math.max(...boxes.map((box) => boxHeight(box, boxWidth, lettering)));
  const y = top + height / 2;
  const points = [
    [left - sideGap, y],
    [right + sideGap, y],
  ] as const;
  return {
    marks: [
      { kind: 'line', points, stroke: 'soft', thickness: 0.8 },
      ...boxes.flatMap((box, index) =>
        drawBox(box, { x: left + index * (boxWidth + boxGap), y: top, width: boxWidth, height }, lettering),
      ),
    ],
    foot: top + height,
  };
};

const drawTier = (
  { label, boxes }: Diagram['tiers'][number],
  field: Field,
  top: number,
  lettering: Lettering,
): Drawn => {
  const width = field.right - field.left;
  const title = lettering.wrap(label, width, lettering.types.title, 2);
  const marks: Mark[] = [...lettering.place(title, (field.left + field.right) / 2, top, 'middle')];
  let foot = top + title.height;
  for (const [index, row] of rowsOf(boxes, width).entries()) {
    const drawn = drawRow(row, field, foot + (index === 0 ? 4 : boxGap), lettering);
    marks.push(...drawn.marks);
    foot = drawn.foot;
  }
  return { marks, foot };
};

/** A state as a pillar at a side, with its colour along the edge from which the lines go out. */
const drawEnd = (
  name: string,
  tone: 'first' | 'second',
  { x, width, height }: { readonly x: number; readonly width: number; readonly height: number },
  lettering: Lettering,
): readonly Mark[] => {
  const room = width - edge - 6;
  const type = lettering.fits(name, room, lettering.types.end) ? lettering.types.end : lettering.types.strong;
  const lines = lettering.wrap(name, room, type);
  const [edgeX, middle] =
    tone === 'first' ? [x + width - edge, x + (width - edge) / 2] : [x, x + (width + edge) / 2];
  return [
    { kind: 'rect', x, y: 0, width, height, fill: 'ground' },
    { kind: 'rect', x: edgeX, y: 0, width: edge, height, fill: tone },
    ...lettering.place(lines, middle, (height - lines.height) / 2, 'middle'),
  ];
};

const leastHeight = 60;

/** Two states at the sides and between them, tier by tier, the boxes of what joins them. */
export function drawDiagram(diagram: Diagram, { width, lettering }: Drawing): Scene {
  const end = Math.min(widestEnd, width * endShare);
  const field: Field = { left: end + sideGap, right: width - end - sideGap };
  const marks: Mark[] = [];
  let foot = 0;
  for (const [index, tier] of diagram.tiers.entries()) {
    const drawn = drawTier(tier, field, index === 0 ? 0 : foot + tierGap, lettering);
    marks.push(...drawn.marks);
    foot = drawn.foot;
  }
  const height = Math.max(leastHeight, foot + 1);
  const [first, second] = diagram.ends;
  return {
    width,
    height,
    marks: [
      ...marks,
      ...drawEnd(first, 'first', { x: 0, width: end, height }, lettering),
      ...drawEnd(second, 'second', { x: width - end, width: end, height }, lettering),
    ],
  };
}
