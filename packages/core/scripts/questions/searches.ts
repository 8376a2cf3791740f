import { searchText } from '../../src/index.js';
import { hits } from './answers/hits.js';
import { question, type Question } from './question.js';

export const searches: readonly Question[] = [
  question(
    'Who is meant by “Sergei Lavrow”?',
    (dossier) => searchText(dossier, 'Sergei Lavrow', { kind: 'person' }),
    hits,
  ),
  question(
    'What does the dossier hold on “газопровод”?',
    (dossier) => searchText(dossier, 'газопровод', { kind: ['project', 'agreement', 'facility'] }),
    hits,
  ),
  question(
    'What does the dossier hold on “اسٹیل ملز”?',
    (dossier) => searchText(dossier, 'اسٹیل ملز', { limit: 12 }),
    hits,
  ),
  question(
    'Which events after 2015 have “Druzhba” in their names?',
    (dossier) => searchText(dossier, 'druzhba', { kind: 'exercise', filter: { period: { after: '2015' } } }),
    hits,
  ),
  question(
    'Which actual meetings speak of “strategic stability”?',
    (dossier) =>
      searchText(dossier, 'strategic stability', { kind: 'meeting', filter: { modality: 'actual' } }),
    hits,
  ),
];
