import { printableLines, type Output } from './io.js';

/** What stands in a cell; nothing is an empty cell. */
export type Cell = string | number | undefined;

/** What a spreadsheet would run instead of showing it; an apostrophe before it keeps it a text. A number is no text. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

const written = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  // The file may be shown on a terminal as well as opened by a spreadsheet.
  const shown = printableLines(cell);
  const text = formula.test(shown) ? `'${shown}` : shown;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Writes rows under a header as RFC 4180 has it: commas, quotes where they are needed, CRLF after every line. */
export function printCsv(out: Output, header: readonly string[], rows: readonly (readonly Cell[])[]): void {
  out.write([header, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join(''));
}
