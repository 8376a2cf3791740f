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
 * table's rules. `texts` are the words of the cells, row by row; `least` are the widths below which a column would break
 * its words, where the others have room to spare.
 */
export function columnsOf(
  columns: readonly TableColumn[],
  frame: Column,
  texts: readonly (readonly string[])[],
  least: readonly number[] = [],
): readonly TableColumnPlace[] {
  const room = frame.width - between * (columns.length - 1);
  const widths = widened(
    columns.map(({ width: share }) => share * room),
    least,
  );
  let indent = 0;
  return columns.map(({ title }, index) => {
    const width = widths[index]!;
    const text: Column = { left: atStart(frame, width, indent), width, direction: frame.direction };
    indent += width + between;
    return { title, text, ofNumbers: index > 0 && isOfNumbers(texts, index) };
  });
}

/** Widths that reach the least ones, at the cost of columns that have more than theirs; all as they were if none can. */
function widened(widths: readonly number[], least: readonly number[]): readonly number[] {
  const missing = widths.map((width, index) => Math.max(0, (least[index] ?? 0) - width));
  const spare = widths.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const [needed, available] = [sum(missing), sum(spare)];
  if (needed === 0 || needed > available) return widths;
  return widths.map((width, index) => width + missing[index]! - (spare[index]! * needed) / available);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

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
