import type { TableColumn } from '@bilateral/report';
import type { Painter } from './painter.js';
import type { Line } from './break-lines.js';
import { anchorsOf } from './line-strips.js';
import type { Strip } from './strip.js';
import { baselineOf, colours, styles, type LineStyle, type PageFrame } from './styles.js';
import { tag, type Tag } from './tag.js';

const padding = { across: 5, above: 3.6, below: 4.2 };

export interface Column {
  readonly title: string;
  readonly left: number;
  readonly width: number;
  readonly textWidth: number;
  /** Columns of numbers stand to the right, so that their digits meet. */
  readonly toTheRight: boolean;
}

/** The places of the columns on the page; `texts` are the words of the cells, row by row. */
export function columnsOf(
  columns: readonly TableColumn[],
  frame: PageFrame,
  texts: readonly (readonly string[])[],
): readonly Column[] {
  let left = frame.left;
  return columns.map(({ title, width: share }, index) => {
    const width = share * frame.width;
    const toTheRight = index > 0 && isOfNumbers(texts.map((row) => row[index] ?? ''));
    const column = { title, left, width, textWidth: width - 2 * padding.across, toTheRight };
    left += width;
    return column;
  });
}

/** Whether some cells hold numbers and the others nothing or a dash. */
function isOfNumbers(texts: readonly string[]): boolean {
  const number = /^[+−–-]?[\d., \u00a0\u202f]*\d[\d., \u00a0\u202f]*%?$/u;
  return (
    texts.some((text) => number.test(text)) &&
    texts.every((text) => number.test(text) || /^[–—-]?$/u.test(text))
  );
}

/** One row, or a part of a row that is higher than a page: for each column its lines. */
export interface RowPart {
  readonly cells: readonly (readonly Line[])[];
  readonly row: number;
  /** The row begins, or ends, with this part. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** Lines of the parts into which a row is cut that no page can hold. */
const linesOfPart = 3;

/** Rows no higher than `limit` as one part each; higher ones in small parts, which fill one page after the other. */
export function rowsOf(rows: readonly (readonly (readonly Line[])[])[], limit: number): readonly RowPart[] {
  return rows.flatMap((cells, row) => {
    const whole: RowPart = { cells, row, begins: true, ends: true };
    return heightOf(whole, styles.cell) <= limit ? [whole] : partsOf(whole);
  });
}

function partsOf({ cells, row }: RowPart): readonly RowPart[] {
  const count = Math.ceil(Math.max(...cells.map((cell) => cell.length)) / linesOfPart);
  return Array.from({ length: count }, (_, part) => ({
    cells: cells.map((cell) => cell.slice(part * linesOfPart, (part + 1) * linesOfPart)),
    row,
    begins: part === 0,
    ends: part === count - 1,
  }));
}

/** The strips of the body's rows; the first two and the last two stay together. */
export function rowStrips(
  parts: readonly RowPart[],
  columns: readonly Column[],
  body: Tag,
  header: HeaderStrip,
): readonly Strip[] {
  const tagsOf = cellTags(columns, body);
  return parts.map((part, index) => {
    const height = heightOf(part, styles.cell);
    const tags = tagsOf(part.row);
    return {
      height,
      before: 0,
      glued: index < parts.length - 1 && (index === 0 || index === parts.length - 2),
      anchors: anchorsOf(part.cells.flat()),
      repeated: { height: header.height, before: 0, glued: true, anchors: [], paint: header.paintAgain },
      paint: (painter, top) => {
        painter.artifact(() => ground(painter, columns, top, height, part));
        const textTop = part.begins ? top + padding.above : top;
        paintCells(painter, { cells: part.cells, columns, tags, top: textTop, style: styles.cell });
      },
    };
  });
}

/** The tags of the cells of a row, the same for all parts of the row. */
function cellTags(columns: readonly Column[], body: Tag): (row: number) => readonly Tag[] {
  const known = new Map<number, readonly Tag[]>();
  return (row) => {
    const rowTag = tag('TR', body);
    const tags = known.get(row) ?? columns.map(() => tag('TD', rowTag));
    known.set(row, tags);
    return tags;
  };
}

export interface HeaderStrip extends Strip {
  /** Draws the header where it stands again: there it is decoration. */
  readonly paintAgain: (painter: Painter, top: number) => void;
}

export function headerRow(
  titles: readonly (readonly Line[])[],
  columns: readonly Column[],
  group: Tag,
): HeaderStrip {
  const row = tag('TR', group);
  const tags = columns.map(() => tag('TH', row, { attributes: { O: 'Table', Scope: 'Column' } }));
  const height = heightOf({ cells: titles, begins: true, ends: true }, styles.columnTitle);
  const cells = { cells: titles, columns, style: styles.columnTitle };
  return {
    height,
    before: 5,
    glued: true,
    anchors: [],
    paint: (painter, top) => {
      painter.artifact(() => headerGround(painter, columns, top, height));
      paintCells(painter, { ...cells, tags, top: top + padding.above });
    },
    paintAgain: (painter, top) =>
      painter.artifact(() => {
        headerGround(painter, columns, top, height);
        paintCells(painter, { ...cells, tags: undefined, top: top + padding.above });
      }, 'Pagination'),
  };
}

interface CellsToPaint {
  readonly cells: readonly (readonly Line[])[];
  readonly columns: readonly Column[];
  readonly tags: readonly Tag[] | undefined;
  /** Upper edge of the first lines. */
  readonly top: number;
  readonly style: LineStyle;
}

function paintCells(painter: Painter, { cells, columns, tags, top, style }: CellsToPaint): void {
  for (const [index, column] of columns.entries()) {
    const cellTag = tags?.[index];
    if (cellTag !== undefined) painter.touch(cellTag);
    for (const [number, line] of (cells[index] ?? []).entries()) {
      const slack = column.toTheRight ? column.textWidth - line.width : 0;
      const baseline = top + number * style.leading + baselineOf(style);
      painter.line(cellTag, line, column.left + padding.across + slack, baseline);
    }
  }
}

function ground(
  painter: Painter,
  columns: readonly Column[],
  top: number,
  height: number,
  part: RowPart,
): void {
  const { left, width } = extent(columns);
  if (part.ends) painter.rule([left, top + height], [left + width, top + height], 0.5, colours.hair);
}

function headerGround(painter: Painter, columns: readonly Column[], top: number, height: number): void {
  const { left, width } = extent(columns);
  painter.fill({ x: left, y: top, width, height }, colours.tint);
  painter.rule([left, top + height], [left + width, top + height], 1, colours.accent);
}

function extent(columns: readonly Column[]): { readonly left: number; readonly width: number } {
  const left = columns[0]?.left ?? 0;
  return { left, width: columns.reduce((sum, column) => sum + column.width, 0) };
}

function heightOf(part: Omit<RowPart, 'row'>, style: LineStyle): number {
  const lines = Math.max(1, ...part.cells.map((cell) => cell.length));
  const above = part.begins ? padding.above : 0;
  const below = part.ends ? padding.below : 0;
  return above + lines * style.leading + below;
}
