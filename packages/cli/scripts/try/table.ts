/** One thing that must work in one place. */
export interface Cell {
  readonly row: string;
  readonly column: string;
  /** Throws, with the reason, if it does not work. */
  readonly check: () => Promise<void>;
}

/** How a cell came out. */
export interface Outcome {
  readonly row: string;
  readonly column: string;
  readonly seconds: number;
  readonly problem?: string;
}

const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)];

const textOf = (outcome: Outcome | undefined): string => {
  if (outcome === undefined) return '';
  return outcome.problem === undefined ? `${outcome.seconds.toFixed(1)} s` : 'FAILED';
};

/** Outcomes as a table of Markdown: a row for each place, a column for each way; a cell tells how long it took. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = distinct(outcomes.map(({ row }) => row));
  const columns = distinct(outcomes.map(({ column }) => column));
  const cells = [
    ['', ...columns],
    ...rows.map((row) => [
      row,
      ...columns.map((column) =>
        textOf(outcomes.find((outcome) => outcome.row === row && outcome.column === column)),
      ),
    ]),
  ];
  const widths = ['', ...columns].map((_, index) => Math.max(...cells.map((line) => line[index]!.length), 3));
  const printed = cells.map(
    (line) => `| ${line.map((text, index) => text.padEnd(widths[index]!)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [printed[0], rule, ...printed.slice(1)].join('\n');
}
