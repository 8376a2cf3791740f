/** The cells of a line of a table. */
export type Row = readonly (string | number)[];

const row = (cells: Row): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;

/** A table in Markdown; columns of numbers stand to the right. */
export const table = (head: readonly string[], rows: readonly Row[]): string => {
  const rule = head.map((_, column) => (typeof rows[0]?.[column] === 'number' ? '---:' : '---'));
  return [row(head), row(rule), ...rows.map(row)].join('\n');
};

/** A heading with what stands under it, a blank line between the parts. */
export const section = (heading: string, ...parts: readonly string[]): string =>
  [`## ${heading}`, ...parts].join('\n\n');

export const sum = (numbers: Iterable<number>): number =>
  [...numbers].reduce((total, each) => total + each, 0);
