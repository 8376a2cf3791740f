import { Option, type Command } from 'commander';
import { printCsv } from './csv.js';
import { printJson, type Output } from './io.js';
import { printMarkdown } from './markdown.js';
import { printTable, type Column } from './table.js';

export interface ListColumn<Row> {
  /** The header of CSV and Markdown; a table has it in capitals, `openConflicts` as `OPEN CONFLICTS`. */
  readonly name: string;
  readonly value: (row: Row) => string | number | undefined;
  readonly align?: 'right';
  /** Where a text that is too long for a terminal is cut; at the end unless said. */
  readonly cut?: 'middle';
  /** Gives way first where a terminal is narrow: a list that can be had by other means. */
  readonly yields?: true;
  /** Gives way last: a word that is wanted as it is. */
  readonly keep?: true;
  /** Words of the text that stand out on a terminal with colours. */
  readonly marks?: (row: Row) => readonly string[];
  /** For programs: a column of CSV that a table and Markdown do without. */
  readonly wide?: true;
  /** For people: a column of a table and of Markdown that CSV has in a form of its own. */
  readonly narrow?: true;
  /** For pages: a column of Markdown that a table tells in a heading. */
  readonly paged?: true;
}

/** How rows of one sort are written, whatever the format. */
export interface Listing<Row> {
  readonly columns: readonly ListColumn<Row>[];
  /** A line of JSON. */
  readonly line: (row: Row) => object;
  /** In a table for people, what stands over this row and those after it. */
  readonly heading?: (row: Row) => string | undefined;
}

/** The formats besides the table for people; one at a time. */
export interface FormatFlags {
  readonly json?: true;
  readonly csv?: true;
  readonly markdown?: true;
}

/** Adds `--json`, `--csv` and `--markdown`, of which a command line takes one. */
export function addFormatOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--json', 'print one JSON object per line and nothing else').conflicts(['csv', 'markdown']),
    )
    .addOption(new Option('--csv', 'print CSV (RFC 4180) with every column').conflicts(['json', 'markdown']))
    .addOption(new Option('--markdown', 'print a table in Markdown').conflicts(['json', 'csv']));
}

/** Whether people read the output as it is, rather than a program or a page. */
export function isForPeople({ json, csv, markdown }: FormatFlags): boolean {
  return json === undefined && csv === undefined && markdown === undefined;
}

const title = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z0-9])/g, ' ').toUpperCase();

type Format = 'csv' | 'markdown' | 'table';

const isIn = (format: Format, { wide, narrow, paged }: ListColumn<never>): boolean => {
  if (format === 'csv') return !narrow && !paged;
  return !wide && !(paged && format === 'table');
};

const formatOf = ({ csv, markdown }: FormatFlags): Format => {
  if (csv) return 'csv';
  return markdown ? 'markdown' : 'table';
};

const tableColumn = <Row>(
  { name, align, cut, yields, keep, marks }: ListColumn<Row>,
  rows: readonly Row[],
): Column => ({
  title: title(name),
  ...(align && { align }),
  ...(cut && { cut }),
  ...(yields && { yields }),
  ...(keep && { keep }),
  ...(marks && { marks: (place: number) => marks(rows[place] as Row) }),
});

/** Writes rows in the format that was asked for. */
export function printListing<Row>(
  out: Output,
  flags: FormatFlags,
  { columns, line, heading }: Listing<Row>,
  rows: readonly Row[],
): void {
  if (flags.json) return rows.forEach((row) => printJson(out, line(row)));
  const format = formatOf(flags);
  const shown = columns.filter((column) => isIn(format, column));
  const cells = rows.map((row) => shown.map(({ value }) => value(row)));
  if (format === 'csv')
    return printCsv(
      out,
      shown.map(({ name }) => name),
      cells,
    );
  const texts = cells.map((row) => row.map((cell) => String(cell ?? '')));
  if (format === 'markdown') return printMarkdown(out, shown, texts);
  return printTable(
    out,
    shown.map((column) => tableColumn(column, rows)),
    texts,
    rows.map((row) => heading?.(row)),
  );
}
