import type { DiagramBox } from '../model.js';
import type { Lettering, Lines } from './lettering.js';
import type { Mark } from './scene.js';

const padding = 5;
const partGap = 5;
const narrowestPart = 90;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Named = Pick<DiagramBox, 'label' | 'detail'>;

const linesOf = (
  { label, detail }: Named,
  width: number,
  isPart: boolean,
  lettering: Lettering,
): readonly [name: Lines, detail: Lines] => [
  lettering.wrap(label, width - 2 * padding, isPart ? lettering.types.small : lettering.types.strong),
  lettering.wrap(detail, width - 2 * padding, lettering.types.detail),
];

const textHeight = (each: Named, width: number, isPart: boolean, lettering: Lettering): number =>
  linesOf(each, width, isPart, lettering).reduce((sum, { height }) => sum + height, 0);

const drawText = (
  each: Named,
  { x, y, width }: Area,
  isPart: boolean,
  lettering: Lettering,
): readonly Mark[] => {
  const [name, detail] = linesOf(each, width, isPart, lettering);
  return [
    ...lettering.place(name, x + width / 2, y, 'middle'),
    ...lettering.place(detail, x + width / 2, y + name.height, 'middle'),
  ];
};

interface PartGrid {
  readonly partWidth: number;
  readonly inRow: number;
  /** The height of each row. */
  readonly heights: readonly number[];
}

const gridOf = ({ parts }: DiagramBox, width: number, lettering: Lettering): PartGrid => {
  const inner = width - 2 * padding;
  const most = Math.max(1, Math.floor((inner + partGap) / (narrowestPart + partGap)));
  const inRow = Math.max(1, Math.min(most, parts.length));
  const partWidth = (inner - (inRow - 1) * partGap) / inRow;
  const rows = Array.from({ length: Math.ceil(parts.length / inRow) }, (_, row) =>
    parts.slice(row * inRow, (row + 1) * inRow),
  );
  const heights = rows.map(
    (row) => Math.max(...row.map((part) => textHeight(part, partWidth, true, lettering))) + padding,
  );
  return { partWidth, inRow, heights };
};

/** How high a box must be for its name, its detail and its parts. */
export function boxHeight(box: DiagramBox, width: number, lettering: Lettering): number {
  const { heights } = gridOf(box, width, lettering);
  const parts = heights.reduce((sum, height) => sum + partGap + height, 0);
  return textHeight(box, width, false, lettering) + parts + 2 * padding - (parts > 0 ? 1 : 0);
}

/** A box with its name and, below, its parts; in a row of unlike boxes the text stands in the middle of its height. */
export function drawBox(box: DiagramBox, area: Area, lettering: Lettering): readonly Mark[] {
  const { partWidth, inRow, heights } = gridOf(box, area.width, lettering);
  const spare = area.height - boxHeight(box, area.width, lettering);
  const top = area.y + padding + spare / 2;
  const marks: Mark[] = [
    { kind: 'rect', ...area, fill: 'ground', stroke: 'soft' },
    ...drawText(box, { ...area, y: top }, false, lettering),
  ];
  let y = top + textHeight(box, area.width, false, lettering);
  for (const [row, height] of heights.entries()) {
    y += partGap;
    for (const [column, part] of box.parts.slice(row * inRow, (row + 1) * inRow).entries()) {
      const x = area.x + padding + column * (partWidth + partGap);
      const place = { x, y, width: partWidth, height };
      marks.push({ kind: 'rect', ...place, fill: 'paper', stroke: 'hair' });
      marks.push(...drawText(part, { ...place, y: y + padding / 2 }, true, lettering));
    }
    y += height;
  }
  return marks;
}
