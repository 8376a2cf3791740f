import { countBy, dyadYears, eventKinds, findRecords } from '../../src/index.js';
import { counts } from './answers/counts.js';
import { dyadRows } from './answers/dyad-rows.js';
import { recordsAs } from './answers/records.js';
import { question, type Question } from './question.js';

export const tallies: readonly Question[] = [
  question(
    'In which decades were how many visits made?',
    (dossier) => countBy(dossier, ['decade'], { kind: 'visit', modality: 'actual' }),
    counts,
  ),
  question(
    'Where did the two sides meet most often?',
    (dossier) =>
      countBy(dossier, ['place'], {
        kind: 'meeting',
        modality: 'actual',
        all: [{ party: 'pakistan' }, { party: 'russia' }],
      }).toSorted((a, b) => b.count - a.count),
    counts,
  ),
  question(
    'Who took part in most events of the two sides?',
    (dossier) =>
      countBy(dossier, ['person'], {
        kind: eventKinds,
        modality: 'actual',
        all: [{ party: 'pakistan' }, { party: 'russia' }],
      })
        .filter(({ key }) => key.person !== 'none')
        .toSorted((a, b) => b.count - a.count),
    counts,
  ),
  question(
    'Which topics have the meetings of which decade?',
    (dossier) =>
      countBy(dossier, ['decade', 'topic'], { kind: 'meeting', modality: 'actual' })
        .filter(({ key }) => key.topic !== 'none')
        .toSorted((a, b) => b.count - a.count),
    counts,
  ),
  question(
    'In which years did Russia do most with Pakistan?',
    (dossier) =>
      dyadYears(dossier)
        .rows.filter(({ state1 }) => state1 === 'russia')
        .toSorted((a, b) => b.events - a.events)
        .slice(0, 5),
    dyadRows('events', 'visits', 'meetings', 'exercises', 'scoreSum'),
  ),
  question(
    'In which years were the relations of Moscow and Pakistan in verbal or material conflict?',
    (dossier) =>
      dyadYears(dossier).rows.filter(
        ({ quad3, quad4, state2 }) => quad3 + quad4 > 0 && state2 === 'pakistan',
      ),
    dyadRows('events', 'quad3', 'quad4', 'scoreMean'),
  ),
  question(
    'Which events of the two sides stand in no year of the table?',
    (dossier) => {
      const { severalYears, undated } = dyadYears(dossier);
      return findRecords(dossier, { id: [...severalYears, ...undated] }, { order: 'oldest' });
    },
    recordsAs('actual', 'kind', 'date', 'signed'),
    'Their dates may lie in several years or go on through several, or nobody dates them.',
  ),
  question(
    'What went from Pakistan to Russia and back in 2024?',
    (dossier) => dyadYears(dossier, { period: '2024' }).rows,
    dyadRows('events', 'directedEvents', 'visits', 'shipments', 'meetings'),
  ),
];
