import { findRecords, mentionsOf, pathsBetween, relatedTo } from '../../src/index.js';
import { paths, related } from './answers/links.js';
import { mentions } from './answers/mentions.js';
import { records } from './answers/records.js';
import { question, type Question } from './question.js';

export const relations: readonly Question[] = [
  question(
    'How do Imran Khan and Alexander Novak hang together?',
    (dossier) => pathsBetween(dossier, 'imran-khan', 'alexander-novak'),
    paths,
  ),
  question(
    'In how many ways do Qamar Javed Bajwa and Sergey Lavrov hang together, over at most two links?',
    (dossier) => pathsBetween(dossier, 'qamar-javed-bajwa', 'sergey-lavrov', { all: true, maxLength: 2 }),
    paths,
  ),
  question(
    'Which meetings, conferences and accessions have to do with the Shanghai Cooperation Organisation, and how?',
    (dossier) =>
      relatedTo(dossier, 'shanghai-cooperation-organisation', {
        kind: ['meeting', 'accession', 'conference'],
      }),
    related,
  ),
  question(
    'Who says of what that it took place in the Kremlin?',
    (dossier) => mentionsOf(dossier, 'kremlin').filter(({ path }) => path === 'place'),
    mentions,
  ),
  question(
    'Which relations of Pakistan and Russia, such as cooperation or support, do the sources tell of?',
    (dossier) =>
      findRecords(dossier, { kind: 'relation', all: [{ party: 'pakistan' }, { party: 'russia' }] }),
    records('subject', 'predicate', 'object', 'during'),
  ),
];
