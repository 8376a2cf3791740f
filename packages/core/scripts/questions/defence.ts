import { claimsOf, conflictsIn, findRecords, relatedTo } from '../../src/index.js';
import { claims } from './answers/claims.js';
import { conflicts } from './answers/conflicts.js';
import { related } from './answers/links.js';
import { records } from './answers/records.js';
import { bySource } from './answers/stated.js';
import { question, type Question } from './question.js';

export const defence: readonly Question[] = [
  question(
    'Which Druzhba exercises were held, when and where?',
    (dossier) =>
      findRecords(dossier, { kind: 'exercise', partOf: 'druzhba', modality: 'actual' }, { order: 'oldest' }),
    records('date', 'place'),
  ),
  question(
    'Since when has the Druzhba exercise been held, by which source?',
    (dossier) => claimsOf(dossier, 'druzhba', 'date'),
    claims('date'),
  ),
  question(
    'Which arms did Pakistan acquire from Russia, and which does it seek?',
    (dossier) => relatedTo(dossier, 'pakistan', { kind: 'equipment' }),
    related,
  ),
  question(
    'How many Mi-35 helicopters were bought, and for how much?',
    (dossier) => claimsOf(dossier, 'mi35-contract-2015'),
    bySource('signed', 'quantity', 'amount', 'price'),
  ),
  question(
    'What does the defence agreement of 2014 cover?',
    (dossier) => claimsOf(dossier, 'defence-agreement-2014'),
    claims(),
  ),
  question(
    'Did Russia have an embargo on arms for Pakistan until 2014?',
    (dossier) => conflictsIn(dossier, { record: 'russian-arms-embargo' }),
    conflicts,
  ),
  question(
    'Which rounds of the Joint Military Consultative Committee are known?',
    (dossier) =>
      findRecords(dossier, { partOf: 'joint-military-consultative-committee' }, { order: 'oldest' }),
    records('round', 'date', 'place'),
  ),
  question(
    'Which visits did chiefs of the armed forces make or join?',
    (dossier) =>
      findRecords(
        dossier,
        { kind: 'visit', participant: { level: 'military-chief', role: 'visitor' }, modality: 'actual' },
        { order: 'oldest' },
      ),
    records('date', 'from', 'to'),
  ),
];
