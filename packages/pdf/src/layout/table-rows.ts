import type { TableColumn } from '@bilateral/report';
import type { Painter } from '../output/painter.js';
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
    const toTheRight = index > 0 && texts.length > 0 && texts.every((row) => isNumber(row[index] ?? ''));
    const column = { title, left, width, textWidth: width - 2 * padding.across, toTheRight };
    left += width;
    return column;
  });
}

function isNumber(text: string): boolean {
  return /^[+−–-]?[\d., \u00a0\u202f]*\d[\d., \u00a0\u202f]*%?$|^[–—-]?$/u.test(text);
}

/** One row, or the part of a row that a page holds: for each column its lines. */
export interface RowPart {
  readonly cells: readonly (readonly Line[])[];
  readonly row: number;
  /** The row goes on in the next part. */
  readonly open: boolean;
}

/** Rows in parts no higher than `limit`. A row that fits is one part. */
export function rowsOf(rows: readonly (readonly (readonly Line[])[])[], limit: number): readonly RowPart[] {
  const most = Math.max(1, Math.floor((limit - padding.above - padding.below) / styles.cell.leading));
  return rows.flatMap((cells, row) => {
    const lines = Math.max(1, ...cells.map((cell) => cell.length));
    const parts = Math.ceil(lines / most);
    return Array.from({ length: parts }, (_, part) => ({
      cells: cells.map((cell) => cell.slice(part * most, (part + 1) * most)),
      row,
      open: part < parts - 1,
    }));
  });
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
    const height = heightOf(part.cells, styles.cell);
    const tags = tagsOf(part.row);
    return {
      height,
      before: 0,
      glued: index < parts.length - 1 && (index === 0 || index === parts.length - 2),
      anchors: anchorsOf(part.cells.flat()),
      repeated: { height: header.height, before: 0, glued: true, anchors: [], paint: header.paintAgain },
      paint: (painter, top) => {
        painter.artifact(() => ground(painter, columns, top, height, part));
        paintCells(painter, { cells: part.cells, columns, tags, top, style: styles.cell });
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
  table: Tag,
): HeaderStrip {
  const row = tag('TR', tag('THead', table));
  const tags = columns.map(() => tag('TH', row, { attributes: { O: 'Table', Scope: 'Column' } }));
  const height = heightOf(titles, styles.columnTitle);
  const cells = { cells: titles, columns, style: styles.columnTitle };
  return {
    height,
    before: 5,
    glued: true,
    anchors: [],
    paint: (painter, top) => {
      painter.artifact(() => headerGround(painter, columns, top, height));
      paintCells(painter, { ...cells, tags, top });
    },
    paintAgain: (painter, top) =>
      painter.artifact(() => {
        headerGround(painter, columns, top, height);
        paintCells(painter, { ...cells, tags: undefined, top });
      }, 'Pagination'),
  };
}

interface CellsToPaint {
  readonly cells: readonly (readonly Line[])[];
  readonly columns: readonly Column[];
  readonly tags: readonly Tag[] | undefined;
  readonly top: number;
  readonly style: LineStyle;
}

function paintCells(painter: Painter, { cells, columns, tags, top, style }: CellsToPaint): void {
  for (const [index, column] of columns.entries()) {
    const cellTag = tags?.[index];
    if (cellTag !== undefined) painter.touch(cellTag);
    for (const [number, line] of (cells[index] ?? []).entries()) {
      const slack = column.toTheRight ? column.textWidth - line.width : 0;
      const baseline = top + padding.above + number * style.leading + baselineOf(style);
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
  if (!part.open) painter.rule([left, top + height], [left + width, top + height], 0.5, colours.hair);
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

function heightOf(cells: readonly (readonly Line[])[], style: LineStyle): number {
  const lines = Math.max(1, ...cells.map((cell) => cell.length));
  return padding.above + lines * style.leading + padding.below;
}
