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

/** Every way into the dossier that needs more than an id. Where an answer can be nearly all of it, its records are only counted. */
const questions: readonly (readonly [name: string, ask: Ask])[] = [
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
  ['mentionsOf', (each, turn) => mentionsOf(each, at(contested, turn))],
  ['relatedTo', (each, turn) => relatedTo(each, at(contested, turn))],
  ['pathsBetween', (each, turn) => pathsBetween(each, ...at(pairs, turn))],
  [
    'plansOf',
    (each, turn) => plansOf(each, { at: '2024-01-01', filter: { participant: at(contested, turn) } }),
  ],
  ['milestonesOf', (each, turn) => milestonesOf(each, `project-${turn}`)],
  ['searchText', (each, turn) => searchText(each, at(['wheat', 'pipeline'], turn))],
];

const asked = questions.map(([name, ask]) => {
  const first = timed(() => ask(dossier, 0)).took;
  const again = timed(() => ask(dossier, 1)).took;
  progress(`${size}: ${name} ${Math.round(first)} ms, then ${again.toFixed(2)} ms`);
  return { name, first, again };
});

tell({
  topic: 'building',
  name: 'indexes',
  size,
  library: sum(asked.map(({ first, again }) => Math.max(0, first - again))),
  peers: { parse: parsing },
  notes: {
    megabytes: Math.round(bytes / 1e6),
    ...Object.fromEntries(asked.map(({ name, first }) => [name, first])),
  },
});

const indexed = liveBytes();
const all = timed(() => dyadYears(dossier)).took;
progress(`${size}: dyadYears ${Math.round(all)} ms`);
countBy(dossier, ['year', 'kind'], { kind: eventKinds, modality: 'actual' });
tell({
  topic: 'memory',
  name: 'heap',
  size,
  library: liveBytes(),
  peers: { parse: parsed },
  notes: { 'after the indexes alone': indexed },
});
progress(`${size}: ${dossier.records.size} records`);
