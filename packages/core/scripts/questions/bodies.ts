import { claimsOf, findRecords } from '../../src/index.js';
import { claims } from './answers/claims.js';
import { records, recordsAs } from './answers/records.js';
import { question, type Question } from './question.js';

export const bodies: readonly Question[] = [
  question(
    'Which joint body has the highest stated round number and which the lowest?',
    (dossier) =>
      findRecords(dossier, { kind: 'body' })
        .flatMap(({ id }) =>
          findRecords(dossier, { kind: 'meeting', partOf: id, round: { from: 1 }, modality: 'actual' })
            .toSorted((a, b) => (b.values.round ?? 0) - (a.values.round ?? 0))
            .slice(0, 1),
        )
        .toSorted((a, b) => (b.values.round ?? 0) - (a.values.round ?? 0)),
    recordsAs('actual', 'partOf', 'round', 'date'),
    'Each body stands with the highest round that is told as having happened: the first line has the highest number, the last one the lowest.',
  ),
  question(
    'Which rounds of joint bodies are announced that have not been reported yet?',
    (dossier) =>
      findRecords(dossier, {
        kind: 'meeting',
        round: { from: 1 },
        modality: 'planned',
        not: { modality: 'actual' },
      }),
    records('partOf', 'round', 'date', 'place'),
  ),
  question(
    'When and where did the Intergovernmental Commission meet?',
    (dossier) =>
      findRecords(
        dossier,
        { kind: 'meeting', partOf: 'intergovernmental-commission', modality: 'actual' },
        { order: 'oldest' },
      ),
    records('round', 'date', 'place'),
  ),
  question(
    'Which rounds of the Joint Military Consultative Committee does the dossier know, and which number is missing?',
    (dossier) =>
      findRecords(dossier, { partOf: 'joint-military-consultative-committee' }, { order: 'oldest' }),
    records('round', 'date', 'place'),
  ),
  question(
    'In which standing bodies do Pakistan and Russia both sit?',
    (dossier) => findRecords(dossier, { kind: 'body', all: [{ party: 'pakistan' }, { party: 'russia' }] }),
    records('members', 'established'),
  ),
  question(
    'Who chaired the rounds of joint bodies?',
    (dossier) =>
      findRecords(
        dossier,
        { kind: 'meeting', participant: { role: 'chair' }, round: { from: 1 } },
        { order: 'newest' },
      ),
    records('date', 'participants'),
  ),
  question(
    'Since when has there been an Intergovernmental Commission?',
    (dossier) => claimsOf(dossier, 'intergovernmental-commission', 'established'),
    claims('established'),
  ),
  question(
    'Which rounds of joint bodies took place in 2024 and 2025?',
    (dossier) =>
      findRecords(
        dossier,
        { kind: 'meeting', round: { from: 1 }, period: { within: '2024/2025' }, modality: 'actual' },
        { order: 'oldest' },
      ),
    records('partOf', 'round', 'date'),
  ),
];
