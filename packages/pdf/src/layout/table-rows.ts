import type { Painter } from './painter.js';
import type { Line } from './break-lines.js';
import type { CellLine } from './cell-lines.js';
import { atStart, type Column } from './frame.js';
import { anchorsOf } from './line-strips.js';
import { heightOf, rowPadding, type RowPart } from './row-parts.js';
import type { Strip } from './strip.js';
import { baselineOf, colours, type LineStyle, type Styles } from './styles.js';
import { paintLine } from './support-sign.js';
import type { TableColumnPlace } from './table-columns.js';
import { tag, type Tag } from './tag.js';

/** What all rows of a table share. */
export interface TableLook {
  readonly columns: readonly TableColumnPlace[];
  readonly styles: Styles;
  readonly frame: Column;
}

/**
 * The strips of the body's rows. A first or a last row of one or two lines does not stand alone on a page, and a row
 * that goes on after the header has the distance from it that others have.
 */
export function rowStrips(
  parts: readonly RowPart[],
  look: TableLook,
  body: Tag,
  header: HeaderStrip,
): readonly Strip[] {
  const style = look.styles.cell;
  const tagsOf = cellTags(look.columns.length, body);
  const lastRow = parts.at(-1)?.row ?? 0;
  const again = (gap: number): Strip => ({
    height: header.height + gap,
    before: 0,
    glued: true,
    anchors: [],
    paint: header.paintAgain,
  });
  const repeated = { begin: again(0), goOn: again(rowPadding.above) };
  return parts.map((part, index) => {
    const height = heightOf(part, style);
    const tags = tagsOf(part.row);
    const leads = (part.row === 0 && isLow(part)) || (part.row === lastRow - 1 && isLow(parts[index + 1]));
    return {
      height,
      before: 0,
      glued: part.glued || (leads && part.row < lastRow),
      anchors: anchorsOf(part.cells.flat()),
      repeated: part.begins ? repeated.begin : repeated.goOn,
      paint: (painter, top) => {
        if (part.ends) painter.artifact(() => endRow(painter, look, top + height, part.row === lastRow));
        const textTop = part.begins ? top + rowPadding.above : top;
        paintCells(painter, { cells: part.cells, look, tags, top: textTop, style });
      },
    };
  });
}

/** Whether a row is so low that it looks lost when it stands alone. */
function isLow(part: RowPart | undefined): boolean {
  return part !== undefined && part.begins && part.ends && part.cells.every(({ length }) => length < 3);
}

/** The tags of the cells of a row, the same for all parts of the row. */
function cellTags(columns: number, body: Tag): (row: number) => readonly Tag[] {
  const known = new Map<number, readonly Tag[]>();
  return (row) => {
    const made = known.get(row);
    if (made !== undefined) return made;
    const rowTag = tag('TR', body);
    const tags = Array.from({ length: columns }, () => tag('TD', rowTag));
    known.set(row, tags);
    return tags;
  };
}

export interface HeaderStrip extends Strip {
  /** Draws the header where it stands again: there it is decoration. */
  readonly paintAgain: (painter: Painter, top: number) => void;
}

export function headerRow(titles: readonly (readonly Line[])[], look: TableLook, group: Tag): HeaderStrip {
  const style = look.styles.columnTitle;
  const row = tag('TR', group);
  const tags = look.columns.map(() => tag('TH', row, { attributes: { O: 'Table', Scope: 'Column' } }));
  const height = heightOf({ cells: titles, begins: true, ends: true }, style);
  const cells = { cells: onTheirFeet(titles), look, style };
  return {
    height,
    before: 5,
    glued: true,
    anchors: [],
    paint: (painter, top) => {
      painter.artifact(() => headerRules(painter, look, top, height));
      paintCells(painter, { ...cells, tags, top: top + rowPadding.above });
    },
    paintAgain: (painter, top) =>
      painter.artifact(() => {
        headerRules(painter, look, top, height);
        paintCells(painter, { ...cells, tags: undefined, top: top + rowPadding.above });
      }, 'Pagination'),
  };
}

const noLine: Line = { fragments: [], width: 0 };

/** Titles stand next to the rows that they head, the short ones beside the last lines of the long ones. */
function onTheirFeet(titles: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const most = Math.max(0, ...titles.map(({ length }) => length));
  return titles.map((lines) => [...Array<Line>(most - lines.length).fill(noLine), ...lines]);
}

interface CellsToPaint {
  readonly cells: readonly (readonly CellLine[])[];
  readonly look: TableLook;
  readonly tags: readonly Tag[] | undefined;
  /** Upper edge of the first lines. */
  readonly top: number;
  readonly style: LineStyle;
}

function paintCells(painter: Painter, { cells, look, tags, top, style }: CellsToPaint): void {
  for (const [index, { text, ofNumbers }] of look.columns.entries()) {
    const cellTag = tags?.[index];
    if (cellTag !== undefined) painter.touch(cellTag);
    for (const [number, line] of (cells[index] ?? []).entries()) {
      const { mark, width, indent } = line;
      const x = ofNumbers ? text.left + text.width - width : atStart(text, width, indent);
      const place = { baseline: top + number * style.leading + baselineOf(style), direction: text.direction };
      if (mark !== undefined) paintLine(painter, cellTag, mark, { ...place, x: atStart(text, mark.width) });
      paintLine(painter, cellTag, line, { ...place, x });
    }
  }
}

/** A hairline below each row; the last row closes the table. */
function endRow(painter: Painter, look: TableLook, y: number, last: boolean): void {
  if (last) acrossTable(painter, look, y, 0.8, colours.deep);
  else acrossTable(painter, look, y, 0.4, colours.hair);
}

function headerRules(painter: Painter, look: TableLook, top: number, height: number): void {
  acrossTable(painter, look, top, 0.8, colours.deep);
  acrossTable(painter, look, top + height, 0.5, colours.deep);
}

function acrossTable(
  painter: Painter,
  { frame }: TableLook,
  y: number,
  thickness: number,
  colour: typeof colours.deep,
): void {
  painter.rule([frame.left, y], [frame.left + frame.width, y], thickness, colour);
}
