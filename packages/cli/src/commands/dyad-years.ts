import { Option, type Command } from 'commander';
import {
  dyadYearColumns,
  dyadYears,
  getRecord,
  type Dossier,
  type DyadYear,
  type DyadYears,
  type LocalText,
} from '@bilateral/core';
import { printCsv } from '../csv.js';
import { counted, printJson, type Io, type Output } from '../io.js';
import { loadDossier } from '../load-dossier.js';
import {
  describedCommand,
  dossierOption,
  jsonOption,
  type DossierFlags,
  type JsonFlags,
} from '../options.js';
import { period } from '../parse-option.js';
import { printTable, type Column } from '../table.js';

interface Flags extends DossierFlags, JsonFlags {
  readonly csv?: true;
  readonly leftOut?: true;
  readonly period?: string;
}

const examples = [
  'dyad-years',
  'dyad-years --csv',
  'dyad-years --period 2014/2024 --json',
  'dyad-years --left-out',
];

const right = (title: string): Column => ({ title, align: 'right' });

/** What fits on a screen; CSV and JSON have every column. */
const columns: readonly Column[] = [
  right('YEAR'),
  { title: 'STATE 1' },
  { title: 'STATE 2' },
  right('EVENTS'),
  right('DIRECTED'),
  right('VISITS'),
  right('MEETINGS'),
  right('SCORE'),
  right('SOURCES'),
  right('OPEN CONFLICTS'),
];

const cells = (row: DyadYear): readonly string[] => [
  String(row.year),
  row.state1,
  row.state2,
  ...[row.events, row.directedEvents, row.visits, row.meetings, row.scoreSum, row.sources].map(String),
  String(row.openConflicts),
];

const printRows = (out: Output, { rows, severalYears, undated }: DyadYears, flags: Flags): void => {
  if (flags.csv)
    return printCsv(
      out,
      dyadYearColumns,
      rows.map((row) => dyadYearColumns.map((name) => row[name])),
    );
  if (flags.json) {
    const line = (row: DyadYear): object =>
      Object.fromEntries(dyadYearColumns.map((name) => [name, row[name] ?? null]));
    return rows.forEach((row) => printJson(out, line(row)));
  }
  printTable(out, columns, rows.map(cells));
  const left = [
    `${counted(severalYears.length, 'event')} of several years`,
    `${counted(undated.length, 'event')} without a date`,
  ];
  out.write(`In no year: ${left.join(', ')}; --left-out lists them.\n`);
};

interface LeftOut {
  readonly record: string;
  readonly kind: string;
  readonly date: string | undefined;
  readonly why: 'several-years' | 'undated';
  readonly label: LocalText;
}

const leftOut = (dossier: Dossier, ids: readonly string[], why: LeftOut['why']): readonly LeftOut[] =>
  ids.map((id) => {
    const record = getRecord(dossier, id);
    const date = 'date' in record.values ? record.values.date : undefined;
    return { record: id, kind: record.kind, date, why, label: record.label };
  });

const printLeftOut = (out: Output, events: readonly LeftOut[], flags: Flags): void => {
  if (flags.json) return events.forEach((event) => printJson(out, { ...event, date: event.date ?? null }));
  const row = ({ record, kind, date, why, label }: LeftOut) => [date, kind, why, label.en, record] as const;
  if (flags.csv) return printCsv(out, ['date', 'kind', 'why', 'label', 'record'], events.map(row));
  const titles = ['DATE', 'KIND', 'WHY', 'LABEL', 'ID'].map((title) => ({ title }));
  printTable(
    out,
    titles,
    events.map((event) => row(event).map((cell) => cell ?? '')),
  );
};

/** `bilateral dyad-years`: what each state did with the other, year by year. */
export function dyadYearsCommand({ out }: Io): Command {
  const description = 'Count what each state did with the other, year by year: the directed dyad-year table.';
  return describedCommand('dyad-years', description, examples)
    .addOption(
      new Option(
        '--period <period>',
        'only events that may lie in this year, month, day or range (2014/2024, 2021/..)',
      ).argParser(period),
    )
    .option(
      '--left-out',
      'list the events that are in no year instead: those of several years, and undated ones',
    )
    .addOption(dossierOption())
    .addOption(jsonOption())
    .addOption(new Option('--csv', 'print CSV with every column').conflicts('json'))
    .action(async (flags: Flags) => {
      const dossier = await loadDossier(flags.dossier);
      const table = dyadYears(dossier, flags.period === undefined ? {} : { period: flags.period });
      if (!flags.leftOut) return printRows(out, table, flags);
      const events = [
        ...leftOut(dossier, table.severalYears, 'several-years'),
        ...leftOut(dossier, table.undated, 'undated'),
      ];
      printLeftOut(out, events, flags);
    });
}
