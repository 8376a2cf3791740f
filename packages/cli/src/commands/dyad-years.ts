import type { Command } from 'commander';
import {
  compiledRecord,
  dyadYearColumns,
  dyadYears,
  getRecord,
  type Dossier,
  type DyadYear,
  type DyadYears,
  type LocalText,
} from '@bilateral/core';
import { counted, type Io } from '../io.js';
import { addListOptions, labelColumns, type ListFlags } from '../list-options.js';
import { isForPeople, printListing, type ListColumn, type Listing } from '../listing.js';
import { loadDossier } from '../load-dossier.js';
import { describedCommand, periodOption } from '../options.js';
import { dateColumns, idColumn, valuesOf } from '../record-columns.js';

interface Flags extends ListFlags {
  readonly leftOut?: true;
  readonly period?: string;
}

const examples = [
  'dyad-years',
  'dyad-years --csv',
  'dyad-years --period 2014/2024 --json',
  'dyad-years --left-out',
];

const labelOf = (dossier: Dossier, state: string): LocalText =>
  compiledRecord(dossier, state)?.label ?? { en: state };

/** What fits on a screen; CSV has all columns in the order in which they are documented. */
const onScreen = [
  'events',
  'directedEvents',
  'visits',
  'meetings',
  'scoreSum',
  'sources',
  'openConflicts',
] as const;

const titles: Partial<Record<(typeof onScreen)[number], string>> = {
  directedEvents: 'directed',
  scoreSum: 'score',
  openConflicts: 'open',
};

const yearsListing = (dossier: Dossier, { lang }: Flags): Listing<DyadYear> => {
  const label = (name: 'state1' | 'state2'): readonly ListColumn<DyadYear>[] =>
    labelColumns<DyadYear>((row) => labelOf(dossier, row[name]), lang, name).filter(({ narrow }) => narrow);
  return {
    columns: [
      { name: 'year', value: ({ year }) => year, align: 'right', narrow: true },
      ...label('state1'),
      ...label('state2'),
      ...onScreen.map((name) => ({
        name: titles[name] ?? name,
        value: (row: DyadYear) => row[name],
        align: 'right' as const,
        narrow: true as const,
      })),
      ...dyadYearColumns.map((name) => ({ name, value: (row: DyadYear) => row[name], wide: true as const })),
    ],
    line: (row) => Object.fromEntries(dyadYearColumns.map((name) => [name, row[name] ?? null])),
  };
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
    return { record: id, kind: record.kind, date: valuesOf(record, 'actual').date, why, label: record.label };
  });

const leftOutListing = (dossier: Dossier, { lang }: Flags): Listing<LeftOut> => ({
  columns: [
    ...dateColumns<LeftOut>(dossier, ({ date }) => date),
    { name: 'kind', value: ({ kind }) => kind },
    { name: 'why', value: ({ why }) => why },
    ...labelColumns<LeftOut>(({ label }) => label, lang),
    idColumn(({ record }) => record, 'record'),
  ],
  line: (event) => ({ ...event, date: event.date ?? null }),
});

const sum = ({ severalYears, undated }: DyadYears): string => {
  const left = [
    `${counted(severalYears.length, 'event')} of several years`,
    `${counted(undated.length, 'event')} without a date`,
  ];
  return `In no year: ${left.join(', ')}; --left-out lists them.\n`;
};

/** `bilateral dyad-years`: what each state did with the other, year by year. */
export function dyadYearsCommand({ out, err }: Io): Command {
  const description = 'Count what each state did with the other, year by year: the directed dyad-year table.';
  const command = describedCommand('dyad-years', description, examples)
    .addOption(
      periodOption('only events that may lie in this year, month, day or range (2014/2024, 2021/..)'),
    )
    .option(
      '--left-out',
      'list the events that are in no year instead: those of several years, and undated ones',
    );
  return addListOptions(command).action(async (flags: Flags) => {
    const dossier = await loadDossier(flags.dossier, err);
    const table = dyadYears(dossier, flags.period === undefined ? {} : { period: flags.period });
    if (flags.leftOut) {
      const events = [
        ...leftOut(dossier, table.severalYears, 'several-years'),
        ...leftOut(dossier, table.undated, 'undated'),
      ];
      return printListing(out, flags, leftOutListing(dossier, flags), events);
    }
    printListing(out, flags, yearsListing(dossier, flags), table.rows);
    if (isForPeople(flags)) out.write(sum(table));
  });
}
