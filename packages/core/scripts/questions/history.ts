import {
  claimsOf,
  conflictsIn,
  countBy,
  eventKinds,
  findRecords,
  holdersOf,
  timelineOf,
} from '../../src/index.js';
import { claims } from './answers/claims.js';
import { conflicts } from './answers/conflicts.js';
import { counts, timeline } from './answers/counts.js';
import { tenures } from './answers/tenures.js';
import { words } from './answers/words.js';
import { question, type Question } from './question.js';

export const history: readonly Question[] = [
  question(
    'When, where and between whom were diplomatic relations agreed?',
    (dossier) => claimsOf(dossier, 'diplomatic-relations-agreed-1948'),
    claims(),
  ),
  question(
    'What happened between the two states before 1960?',
    (dossier) =>
      timelineOf(dossier, {
        all: [{ party: 'soviet-union' }, { party: 'pakistan' }],
        period: { before: '1960' },
      }),
    timeline,
  ),
  question(
    'Who was the first Soviet ambassador?',
    (dossier) => conflictsIn(dossier, { record: 'first-soviet-ambassador' }),
    conflicts,
  ),
  question(
    'Who were the ambassadors of the Soviet Union to Pakistan, as far as their time is known?',
    (dossier) => holdersOf(dossier, 'ambassador-of-ussr-to-pakistan'),
    tenures,
  ),
  question(
    'How many events are told of in each decade?',
    (dossier) =>
      countBy(dossier, 'decade', {
        kind: eventKinds,
        modality: 'actual',
      }),
    counts,
  ),
  question(
    'How do the sources judge the Cold War and its harm?',
    (dossier) => findRecords(dossier, { kind: 'assessment', text: 'cold war' }),
    words,
  ),
];
