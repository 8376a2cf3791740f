/** Columns of numbers stand to the right. */
export interface Column {
  readonly title: string;
  readonly numbers?: true;
}

/** A table in Markdown, set so that it is a table in a terminal too. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ title }, column) =>
    Math.max(3, title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const padded = (text: string, column: number): string =>
    columns[column]?.numbers ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  // What could not be measured has a reason in its second cell and no more.
  const line = (cells: readonly string[]): string =>
    `| ${columns.map((_column, index) => padded(cells[index] ?? '', index)).join(' | ')} |`;
  const rule = columns.map(({ numbers }, column) =>
    numbers ? `${'-'.repeat((widths[column] ?? 3) - 1)}:` : '-'.repeat(widths[column] ?? 3),
  );
  return [line(columns.map(({ title }) => title)), line(rule), ...rows.map(line)].join('\n');
}
