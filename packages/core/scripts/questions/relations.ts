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
    'What is linked to the Shanghai Cooperation Organisation by what happened?',
    (dossier) =>
      relatedTo(dossier, 'shanghai-cooperation-organisation', {
        kind: ['meeting', 'accession', 'conference'],
      }),
    related,
  ),
  question(
    'Which claims have something take place in the Kremlin?',
    (dossier) => mentionsOf(dossier, 'kremlin').filter(({ path }) => path === 'place'),
    mentions,
  ),
  question(
    'Which stances of one state towards another are told of Pakistan and Russia?',
    (dossier) =>
      findRecords(dossier, { kind: 'relation', all: [{ party: 'pakistan' }, { party: 'russia' }] }),
    records('subject', 'predicate', 'object', 'during'),
  ),
];
