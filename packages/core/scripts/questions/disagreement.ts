import { conflictsIn, findRecords, type Claim } from '../../src/index.js';
import { claims } from './answers/claims.js';
import { conflicts } from './answers/conflicts.js';
import { records } from './answers/records.js';
import { question, type Question } from './question.js';

export const disagreement: readonly Question[] = [
  question(
    'On the dates of which events do the sources disagree, so that it is still open?',
    (dossier) => conflictsIn(dossier, { state: 'open', property: 'date', modality: 'actual' }),
    conflicts,
  ),
  question(
    'Which disagreements has the editor written down because no program can see them?',
    (dossier) => conflictsIn(dossier, { property: 'account' }),
    conflicts,
  ),
  question(
    'Where was one position preferred, and which one is left?',
    (dossier) => conflictsIn(dossier, { state: 'preferred' }),
    conflicts,
  ),
  question(
    'Over what do sources disagree in the records of visits?',
    (dossier) => conflictsIn(dossier, { of: { kind: 'visit' } }),
    conflicts,
  ),
  question(
    'Of which visits is the date confirmed by sources that are independent of each other?',
    (dossier) =>
      findRecords(dossier, { kind: 'visit', support: 'confirmed' }, { order: 'newest' }).filter(
        ({ merged }) => merged.actual?.properties['date']?.support === 'confirmed',
      ),
    records('date'),
  ),
  question(
    'Which claims does the editor set aside, and why?',
    (dossier) =>
      findRecords(dossier, { rank: 'deprecated' })
        .flatMap<Claim>(({ claims }) => claims)
        .filter(({ rank }) => rank === 'deprecated'),
    claims(),
  ),
];
