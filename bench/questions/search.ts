import { createDossier, searchText } from '@bilateral/core';
import { readLarge } from '../large/read-large.js';
import { seeded } from '../seeded.js';
import { nameOf } from '../large/words.js';
import { tell } from './result.js';
import { median, timed, warmMedians } from './timing.js';

const [folder = '', events = '1000', count = '200'] = process.argv.slice(2);
const size = Number(events);

/** Beginnings of words that labels and texts have, two to six letters long, in three languages. */
function beginnings(): readonly string[] {
  const random = seeded(3);
  const languages = ['en', 'ru', 'ur'] as const;
  const drawn = new Set<string>();
  while (drawn.size < Number(count)) {
    const word = nameOf(random(13824), 3)[languages[random(3)] as 'en'];
    drawn.add(word.slice(0, 2 + random(5)));
  }
  return [...drawn];
}

const { compiled, parsing } = readLarge(folder);
const dossier = createDossier(compiled);
const built = timed(() => searchText(dossier, 'wheat', { limit: 1 })).took;
tell({ topic: 'search', name: 'index', size, library: built, peers: { parse: parsing } });
const given = beginnings();
const first = given.map((beginning) => timed(() => searchText(dossier, beginning)).took);
const hits = given.map((beginning) => searchText(dossier, beginning).length);
const [library] = warmMedians(given, [(beginning) => searchText(dossier, beginning)], 3);
tell({
  topic: 'search',
  name: 'beginnings of words',
  size,
  library: library ?? Number.NaN,
  peers: {},
  notes: { arguments: given.length, 'first touch': median(first), 'median hits': median(hits) },
});
