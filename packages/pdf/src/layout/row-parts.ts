import type { CellLine } from './cell-lines.js';
import type { LineStyle } from './styles.js';

export const rowPadding = { above: 3.4, below: 4 };

/** One row, or a line of a row that is too high to be kept together: for each column its lines. */
export interface RowPart {
  readonly cells: readonly (readonly CellLine[])[];
  readonly row: number;
  /** The row begins, or ends, with this part. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** No page ends after this part: the first two and the last two lines of a row stay together. */
  readonly glued: boolean;
}

/** Rows no higher than `limit` as one part each; higher ones line by line, which fill one page after the other. */
export function rowsOf(
  rows: readonly (readonly (readonly CellLine[])[])[],
  style: LineStyle,
  limit: number,
): readonly RowPart[] {
  return rows.flatMap((cells, row) => {
    const whole: RowPart = { cells, row, begins: true, ends: true, glued: false };
    return heightOf(whole, style) <= limit ? [whole] : linesOf(whole);
  });
}

function linesOf({ cells, row }: RowPart): readonly RowPart[] {
  const count = cells.reduce((most, cell) => Math.max(most, cell.length), 1);
  return Array.from({ length: count }, (_, line) => ({
    cells: cells.map((cell) => cell.slice(line, line + 1)),
    row,
    begins: line === 0,
    ends: line === count - 1,
    glued: line < count - 1 && (line === 0 || line === count - 2),
  }));
}

export function heightOf(part: Pick<RowPart, 'cells' | 'begins' | 'ends'>, style: LineStyle): number {
  const lines = part.cells.reduce((most, cell) => Math.max(most, cell.length), 1);
  const above = part.begins ? rowPadding.above : 0;
  const below = part.ends ? rowPadding.below : 0;
  return above + lines * style.leading + below;
}
