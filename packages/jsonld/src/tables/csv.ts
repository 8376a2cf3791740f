import type { Cell } from './table.js';

/**
 * A text that a spreadsheet would run as a formula, or one that looks as if it had been kept from being run. An apostrophe is
 * put before both, so that taking one away gives every text back: no value is lost. Numbers and dates are no texts.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** What stands between the members of a list; within a member it is written `%7C`. */
export const listSeparator = '|';

const text = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

const plain = (cell: Cell, isText: boolean): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'object') {
    return text(cell.map((each) => each.replaceAll(listSeparator, '%7C')).join(listSeparator));
  }
  return typeof cell === 'string' && isText ? text(cell) : String(cell);
};

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One line of RFC 4180: commas, quotes where they are needed, CRLF at the end. `isText` tells which cells are texts. */
export const csvLine = (cells: readonly Cell[], isText: (index: number) => boolean = () => true): string =>
  `${cells.map((cell, index) => quoted(plain(cell, isText(index)))).join(',')}\r\n`;
