import { styleText } from 'node:util';
import stringWidth from 'string-width';
import { printable, type Output } from './io.js';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
  /** Where a text that is too long is cut; at the end unless said. */
  readonly cut?: 'middle';
}

type Row = readonly string[];

const gap = '  ';
/** A column that must give way keeps this much, so that something can be read in it. */
const narrowest = 8;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As many of the graphemes, in their order, as go into a width. */
const leading = (segments: readonly string[], width: number): readonly string[] => {
  let used = 0;
  const end = segments.findIndex((segment) => (used += stringWidth(segment)) > width);
  return end === -1 ? segments : segments.slice(0, end);
};

/** Cuts a text to a width on a terminal; `…` stands for what is cut, at the end or in the middle. */
export function truncate(text: string, width: number, cut?: Column['cut']): string {
  if (stringWidth(text) <= width) return text;
  const segments = [...graphemes.segment(text)].map(({ segment }) => segment);
  const after = cut === 'middle' ? Math.floor((width - 1) / 2) : 0;
  const head = leading(segments, width - 1 - after);
  const tail = leading(segments.toReversed(), after).toReversed();
  return [...head, '…', ...tail].join('');
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

/** Takes from the widest column, one by one, until the row fits or no column can give more. */
function fitted(natural: readonly number[], available: number): readonly number[] {
  const widths = [...natural];
  while (sum(widths) > available) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

const padded = (text: string, width: number, align: Column['align']): string => {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'right' ? space + text : text + space;
};

/**
 * Writes rows as aligned columns under their titles. On a terminal the table is made as wide as the screen and cells
 * that do not fit end in `…`; in a pipe every cell is whole.
 */
export function printTable(out: Output, columns: readonly Column[], rows: readonly Row[]): void {
  const titles = columns.map(({ title }) => title);
  const cells = [titles, ...rows.map((row) => row.map(printable))];
  const natural = columns.map((_column, place) =>
    Math.max(...cells.map((row) => stringWidth(row[place] ?? ''))),
  );
  const cut = out.terminal && out.columns !== undefined;
  const widths = cut ? fitted(natural, (out.columns ?? 0) - gap.length * (columns.length - 1)) : natural;
  const line = (row: Row): string =>
    columns
      .map(({ align, cut: where }, place) =>
        padded(truncate(row[place] ?? '', widths[place] ?? 0, where), widths[place] ?? 0, align),
      )
      .join(gap)
      .trimEnd();
  const [head = '', ...body] = cells.map(line);
  const heading = out.colour ? styleText('bold', head, { validateStream: false }) : head;
  out.write([heading, ...body, ''].join('\n'));
}
