import * as core from '@bilateral/core';
import { pakistanRussia as dossier } from '@bilateral/core/pakistan-russia';
import fc from 'fast-check';
import { beforeAll, describe } from 'vitest';
import { fuzz } from './fuzz.js';
import { oddFilter, oddOptions, oddWord } from './odd-values.js';
import { outcomeOf } from './outcome.js';

const ids = [
  ...[...dossier.records.keys()].slice(0, 12),
  ...['pakistan', 'russia', 'imran-khan', 'vladimir-putin', 'kremlin', 'bilateral-trade'],
  ...[...dossier.sources.keys()].slice(0, 3),
  ...dossier.conflicts.slice(0, 2).map(({ id }) => id),
];
const fields = [
  ...[
    'kind',
    'id',
    'party',
    'direction',
    'participant',
    'place',
    'partOf',
    'round',
    'organisation',
    'mentions',
  ],
  ...[
    'topic',
    'period',
    'modality',
    'rank',
    'support',
    'source',
    'language',
    'perspective',
    'speaker',
    'conflict',
  ],
  ...[
    'text',
    'all',
    'any',
    'not',
    'from',
    'to',
    'agent',
    'office',
    'level',
    'for',
    'role',
    'until',
    'record',
    'state',
  ],
  ...[
    'order',
    'offset',
    'limit',
    'at',
    'filter',
    'maxLength',
    'prefix',
    'fuzzy',
    'of',
    'property',
    'by',
    'overlaps',
  ],
];
const sorts = {
  word: oddWord(ids),
  filter: oddFilter(fields, ids),
  options: oddOptions(fields, ids),
} as const;

type Question = (...values: never[]) => unknown;

/** What may be asked of a dossier, with the sorts of what is handed over after it. */
const questions: Readonly<Record<string, readonly (keyof typeof sorts)[]>> = {
  claimsOf: ['word', 'word'],
  compareSources: ['word', 'word'],
  conflictsIn: ['filter'],
  countBy: ['word', 'filter'],
  countRecords: ['filter'],
  coverageOf: ['word'],
  dyadYears: ['options'],
  explain: ['word', 'word'],
  findClaims: ['filter', 'word'],
  findRecords: ['filter', 'filter'],
  getRecord: ['word'],
  getRecordOrUndefined: ['word'],
  holdersOf: ['word', 'word'],
  meetingsBetween: ['word', 'word', 'options'],
  mentionsOf: ['word'],
  milestonesOf: ['word'],
  officeOn: ['word', 'word'],
  onlyIn: ['word'],
  pathsBetween: ['word', 'word', 'options'],
  relatedTo: ['word', 'options'],
  searchText: ['word', 'options'],
  seriesOf: ['word'],
  supportOf: ['word', 'word'],
  timelineOf: ['filter'],
  visitsBetween: ['word', 'word', 'options'],
};

const asked = fc
  .constantFrom(...Object.keys(questions))
  .chain((name) =>
    fc.tuple(
      fc.constant(name),
      fc.tuple(...(questions[name] ?? []).map((sort) => sorts[sort] as fc.Arbitrary<unknown>)),
    ),
  );

const ask = (name: string, values: readonly unknown[]): unknown =>
  (core as unknown as Readonly<Record<string, Question>>)[name]?.(...([dossier, ...values] as never[]));

describe('questions to a dossier', () => {
  // The indexes are built by the first who ask.
  beforeAll(() => {
    core.searchText(dossier, 'pipeline');
    core.relatedTo(dossier, 'pakistan');
    core.conflictsIn(dossier);
    core.dyadYears(dossier);
  });

  fuzz('odd questions are answered or refused', 0.08, asked, ([name, values]) =>
    outcomeOf(() => ask(name, values)),
  );
  fuzz(
    'texts are searched for',
    0.02,
    fc.oneof(sorts.word, fc.string({ unit: 'grapheme', maxLength: 200 })),
    (text) => outcomeOf(() => core.searchText(dossier, text as string)),
  );
  fuzz('filters of plans are taken or refused', 0.02, sorts.filter, (filter) =>
    outcomeOf(() => core.plansOf(dossier, { at: '2026-01-01', filter: filter as core.RecordFilter })),
  );
});
