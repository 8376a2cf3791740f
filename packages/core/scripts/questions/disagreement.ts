import { compareSources, conflictsIn, explain, findClaims, findRecords, supportOf } from '../../src/index.js';
import { claims } from './answers/claims.js';
import { compared } from './answers/compared.js';
import { conflicts, values } from './answers/conflicts.js';
import { explanations } from './answers/explained.js';
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
    'How well supported is what is said of the meeting of Imran Khan and Vladimir Putin in 2022?',
    (dossier) => supportOf(dossier, 'khan-putin-kremlin-2022'),
    values,
  ),
  question(
    'Why is the visit of Sergey Lavrov in 2021 dated as it is?',
    (dossier) => explain(dossier, 'lavrov-islamabad-2021', 'date'),
    explanations,
  ),
  question(
    'In what do the text of The Diplomatic Insight and the unattributed one on the visit contradict each other?',
    (dossier) =>
      compareSources(dossier, 'diplomatic-insight-new-beginning', 'unattributed-pm-visit-to-russia')
        .contradicting,
    compared,
  ),
  question(
    'What do the texts of 24 News and of the World Affairs Insider both say?',
    (dossier) =>
      compareSources(
        dossier,
        '24-news-beginning-of-a-new-era',
        'world-affairs-insider-diplomatic-bond',
      ).both.filter(({ property }) => !property.startsWith('names.')),
    compared,
  ),
  question(
    'Which claims does the editor set aside, and why?',
    (dossier) => findClaims(dossier, { rank: 'deprecated' }),
    claims(),
  ),
];
