import {
  claimsOf,
  conflictsIn,
  countBy,
  countRecords,
  createDossier,
  dyadYears,
  eventKinds,
  findRecords,
  holdersOf,
  mentionsOf,
  milestonesOf,
  officeOn,
  pathsBetween,
  plansOf,
  relatedTo,
  searchText,
  type Dossier,
} from '@bilateral/core';
import { readLarge } from '../large/read-large.js';
import { drawArguments } from './arguments.js';
import { progress, tell } from './result.js';
import { liveBytes, sum, timed } from './timing.js';

const [folder = '', events = '1000'] = process.argv.slice(2);
const size = Number(events);
const { compiled, parsing, bytes } = readLarge(folder);
const parsed = liveBytes();
const { inPeriod, pairs, places, sources, contested } = drawArguments(compiled, 20);
const dossier = createDossier(compiled);

/** A question that needs an index, asked of the first argument and then of others. */
type Ask = (dossier: Dossier, turn: number) => unknown;

const at = <Item>(items: readonly Item[], turn: number): Item => items[turn % items.length] as Item;

type Questions = readonly (readonly [name: string, ask: Ask])[];

/** What finds, orders and counts records, or gives conflicts and terms. Where an answer can be nearly all of the dossier, its records are only counted. */
const finding: Questions = [
  ['a participant in a period', (each, turn) => findRecords(each, at(inPeriod, turn))],
  ['a place', (each, turn) => findRecords(each, { place: at(places, turn) })],
  ['a source', (each, turn) => findRecords(each, { kind: 'figure', source: at(sources, turn) })],
  ['a party', (each, turn) => countRecords(each, { party: at(['arcadia', 'baltia'], turn) })],
  [
    'a direction',
    (each, turn) => countRecords(each, { direction: { from: at(['arcadia', 'baltia'], turn) } }),
  ],
  ['an office', (each, turn) => findRecords(each, { participant: { office: `office-${turn}` } })],
  ['a topic', (each, turn) => countRecords(each, { topic: at(['health', 'trade'] as const, turn) })],
  ['a modality', (each, turn) => countRecords(each, { modality: at(['denied', 'alleged'] as const, turn) })],
  ['a body', (each, turn) => findRecords(each, { partOf: `body-${turn}` })],
  ['an organisation', (each, turn) => findRecords(each, { organisation: `organisation-${turn}` })],
  ['a language', (each, turn) => countRecords(each, { language: at(['zh', 'ur'], turn) })],
  ['a speaker', (each, turn) => countRecords(each, { speaker: at(['critics', 'analysts'], turn) })],
  ['a conflict', (each, turn) => findRecords(each, { conflict: 'open', participant: at(contested, turn) })],
  [
    'the newest',
    (each, turn) => findRecords(each, { participant: at(contested, turn) }, { order: 'newest' }),
  ],
  ['conflictsIn', (each, turn) => conflictsIn(each, { state: 'open', source: at(sources, turn) })],
  ['claimsOf', (each, turn) => claimsOf(each, at(contested, turn))],
  ['holdersOf', (each, turn) => holdersOf(each, `office-${turn}`, '1990')],
  ['officeOn', (each, turn) => officeOn(each, at(contested, turn), '1990')],
  ['countBy', (each) => countBy(each, ['year', 'kind'], { kind: eventKinds, modality: 'actual' })],
  ['dyadYears', (each) => dyadYears(each)],
];

/** What goes from record to record. */
const linking: Questions = [
  ['mentionsOf', (each, turn) => mentionsOf(each, at(contested, turn))],
  ['relatedTo', (each, turn) => relatedTo(each, at(contested, turn))],
  ['pathsBetween', (each, turn) => pathsBetween(each, ...at(pairs, turn))],
  [
    'plansOf',
    (each, turn) => plansOf(each, { at: '2024-01-01', filter: { participant: at(contested, turn) } }),
  ],
  ['milestonesOf', (each, turn) => milestonesOf(each, `project-${turn}`)],
];

const searching: Questions = [
  ['searchText', (each, turn) => searchText(each, at(['wheat', 'pipeline'], turn))],
];

/** Asks each question for the first time and again; the difference is what its indexes took. */
const build = (name: string, questions: Questions, notes: Readonly<Record<string, number>> = {}): void => {
  const asked = questions.map(([question, ask]) => {
    const first = timed(() => ask(dossier, 0)).took;
    const again = timed(() => ask(dossier, 1)).took;
    progress(`${size}: ${question} ${Math.round(first)} ms, then ${again.toFixed(2)} ms`);
    return { question, first, again };
  });
  tell({
    topic: 'building',
    name,
    size,
    library: sum(asked.map(({ first, again }) => Math.max(0, first - again))),
    peers: { parse: parsing },
    notes: { ...notes, ...Object.fromEntries(asked.map(({ question, first }) => [question, first])) },
  });
};

build('finding and counting', finding, { megabytes: Math.round(bytes / 1e6) });
build('links and mentions', linking);

const indexed = liveBytes();
build('search', searching);
tell({
  topic: 'memory',
  name: 'heap',
  size,
  library: liveBytes(),
  peers: { parse: parsed },
  notes: { 'before the index of the search': indexed },
});
progress(`${size}: ${dossier.records.size} records`);
