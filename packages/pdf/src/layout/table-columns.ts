import type { TableColumn } from '@bilateral/report';
import { atStart, type Column } from './frame.js';

/** Space between the texts of two columns. */
const between = 11;

export interface TableColumnPlace {
  readonly title: string;
  /** Where the lines of the cells stand. */
  readonly text: Column;
  /** Columns of numbers stand to the right in every direction of writing, so that their digits meet. */
  readonly ofNumbers: boolean;
}

/**
 * The places of the columns on the page, the first where lines start. The text of the outer columns is flush with the
 * table's rules. `texts` are the words of the cells, row by row.
 */
export function columnsOf(
  columns: readonly TableColumn[],
  frame: Column,
  texts: readonly (readonly string[])[],
): readonly TableColumnPlace[] {
  const room = frame.width - between * (columns.length - 1);
  let indent = 0;
  return columns.map(({ title, width: share }, index) => {
    const width = share * room;
    const text: Column = { left: atStart(frame, width, indent), width, direction: frame.direction };
    indent += width + between;
    return { title, text, ofNumbers: index > 0 && isOfNumbers(texts, index) };
  });
}

const number = /^[+−–-]?[\d.,٬٫ \u00a0\u202f]*\d[\d.,٬٫ \u00a0\u202f]*[%٪]?$/u;
const nothing = /^[–—-]?$/u;

/** Whether some cells hold numbers and the others nothing or a dash. */
function isOfNumbers(texts: readonly (readonly string[])[], index: number): boolean {
  let some = false;
  for (const row of texts) {
    const text = row[index] ?? '';
    if (number.test(text)) some = true;
    else if (!nothing.test(text)) return false;
  }
  return some;
}
