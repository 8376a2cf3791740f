import { styleText } from 'node:util';
import stringWidth from 'string-width';
import { fittedWidths } from './fit.js';
import { isolated, isRightToLeft, printable, type Output } from './io.js';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
  /** Where a text that is too long is cut; at the end unless said. */
  readonly cut?: 'middle';
  /** Gives way before the others. */
  readonly yields?: true;
  /** Gives way after the others. */
  readonly keep?: true;
  /** The words that stand out in a row where there are colours. */
  readonly marks?: (row: number) => readonly string[];
}

type Row = readonly string[];

const gap = '  ';
/**
 * Between cells where some are written from right to left. A letter of left-to-right writing that looks like a bar: unlike
 * spaces it keeps two such cells from changing places, also on terminals that drop what isolates them.
 */
const bar = ' \u01c0 ';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters and signs of Latin, Cyrillic and Arabic writing: each takes one column. */
const plain =
  /^[\x20-\x7e\xa1-\xac\xaf-\u02ff\u0400-\u0482\u048a-\u052f\u060c\u061b\u061f\u0621-\u064a\u0660-\u0669\u066e\u066f\u0671-\u06d4\u06f0-\u06f9\u2010-\u2027\u2190-\u2193]*$/;

/** The columns that a text takes on a terminal. Most texts of a list are plain, which saves looking at each character. */
export function widthOf(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text);
}

/** As many of the graphemes, in their order, as go into a width. */
const leading = (segments: readonly string[], width: number): readonly string[] => {
  let used = 0;
  const end = segments.findIndex((segment) => (used += stringWidth(segment)) > width);
  return end === -1 ? segments : segments.slice(0, end);
};

/** Cuts a text to a width on a terminal; `…` stands for what is cut, at the end or in the middle. */
export function truncate(text: string, width: number, cut?: Column['cut']): string {
  if (widthOf(text) <= width) return text;
  const segments = [...graphemes.segment(text)].map(({ segment }) => segment);
  const after = cut === 'middle' ? Math.floor((width - 1) / 2) : 0;
  const head = leading(segments, width - 1 - after);
  const tail = leading(segments.toReversed(), after).toReversed();
  return [...head, '…', ...tail].join('');
}

/** A text in which words stand out, where they are words of their own. */
const standingOut = (text: string, words: readonly string[]): string => {
  const found = words.filter((word) => word !== '').sort((a, b) => b.length - a.length);
  if (found.length === 0) return text;
  const literal = found.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${literal})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replaceAll(pattern, (word) => styleText(['bold', 'yellow'], word, { validateStream: false }));
};

/** A text with the columns that it takes, which is worth finding out only once. */
interface Cell {
  readonly text: string;
  readonly width: number;
}

const cellOf = (text: string): Cell => ({ text, width: widthOf(text) });

/** A number that is cut is wrong. What is cut in the middle is an id or an address: worth more whole than a text is. */
const weightOf = ({ align, cut, yields, keep }: Column): number => {
  if (align === 'right' || keep) return 20;
  if (yields) return 0.5;
  return cut === 'middle' ? 1.5 : 1;
};

/** Numbers say nothing without their title, which comes first: it counts as much as they do. */
const keptWidths = ({ align }: Column, [title = 0, ...widths]: readonly number[]): readonly number[] =>
  align === 'right' ? [title, ...widths.map((width) => Math.max(width, title))] : [title, ...widths];

/** The widths of the columns: whole in a pipe, on a terminal as its screen allows. */
const widthsOf = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  available: number,
): readonly number[] =>
  fittedWidths(
    columns.map((column, place) => ({
      widths: keptWidths(
        column,
        rows.map((row) => row[place]?.width ?? 0),
      ),
      weight: weightOf(column),
    })),
    available,
  );

/** A cell as it is written, with the room that it leaves in its column. */
const written = (
  out: Output,
  cell: Cell,
  { align, cut }: Column,
  width: number,
  marks: readonly string[] = [],
): string => {
  const { text, width: taken } = cell.width <= width ? cell : cellOf(truncate(cell.text, width, cut));
  const shown = isolated(out, out.colour ? standingOut(text, marks) : text);
  const space = ' '.repeat(Math.max(0, width - taken));
  return align === 'right' ? space + shown : shown + space;
};

const bold = (out: Output, text: string): string =>
  out.colour ? styleText('bold', text, { validateStream: false }) : text;

/** Rows that do not fit beside each other however much is cut: each value on a line of its own, beside its title. */
const blocks = (out: Output, columns: readonly Column[], cells: readonly (readonly Cell[])[]): string => {
  const width = Math.max(...columns.map(({ title }) => widthOf(title)));
  const line = (title: string, { text }: Cell): string =>
    `${bold(out, title)}${' '.repeat(width - widthOf(title))}${gap}${isolated(out, text)}\n`;
  return cells
    .map((row) =>
      columns.map(({ title }, place) => (row[place]?.text ? line(title, row[place]) : '')).join(''),
    )
    .join('\n');
};

/**
 * Writes rows as aligned columns under their titles, with the headings over the rows that have one. On a terminal the table is
 * made as wide as the screen and cells that do not fit end in `…`; in a pipe every cell is whole.
 */
export function printTable(
  out: Output,
  columns: readonly Column[],
  rows: readonly Row[],
  headings: readonly (string | undefined)[] = [],
): void {
  const titles = columns.map(({ title }) => cellOf(title));
  const cells = rows.map((row) => row.map((text) => cellOf(printable(text))));
  const between = out.terminal && rows.some((row) => row.some(isRightToLeft)) ? bar : gap;
  const screen = (out.terminal ? out.columns : undefined) ?? Infinity;
  const room = screen - between.length * (columns.length - 1);
  const widths = widthsOf(columns, [titles, ...cells], room);
  if (widths.reduce((sum, width) => sum + width, 0) > room && cells.length > 0)
    return out.write(blocks(out, columns, cells));
  const line = (row: readonly Cell[], index?: number): string =>
    columns
      .map((column, place) => {
        const marks = index === undefined ? [] : column.marks?.(index);
        return written(out, row[place] ?? cellOf(''), column, widths[place] ?? 0, marks);
      })
      .join(between)
      .trimEnd();
  const body = cells.flatMap((row, index) => {
    const heading = headings[index];
    const over =
      heading === undefined
        ? []
        : [...(index === 0 ? [] : ['']), bold(out, isolated(out, printable(heading)))];
    return [...over, line(row, index)];
  });
  out.write([bold(out, line(titles)), ...body, ''].join('\n'));
}
