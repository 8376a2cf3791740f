import { plansOf } from '../../src/index.js';
import { plans as shown } from './answers/in-time.js';
import { question, type Question } from './question.js';

export const plans: readonly Question[] = [
  question(
    'Which plans were overdue on 1 March 2026?',
    (dossier) => plansOf(dossier, { at: '2026-03-01' }).filter(({ state }) => state === 'overdue'),
    shown,
  ),
  question(
    'Which plans did not come about?',
    (dossier) =>
      plansOf(dossier, { at: '2026-03-01' }).filter(
        ({ state }) => state === 'unfulfilled' || state === 'cancelled',
      ),
    shown,
  ),
  question(
    'What was still to come on 1 March 2026?',
    (dossier) => plansOf(dossier, { at: '2026-03-01' }).filter(({ state }) => state === 'pending'),
    shown,
  ),
  question(
    'Which visits of the Russian President to Pakistan were planned, and what became of them?',
    (dossier) =>
      plansOf(dossier, {
        at: '2026-03-01',
        filter: { kind: 'visit', direction: { to: 'pakistan' }, participant: 'vladimir-putin' },
      }),
    shown,
  ),
  question(
    'In the place of which plans did something else come?',
    (dossier) => plansOf(dossier, { at: '2026-03-01' }).filter(({ replacedBy }) => replacedBy !== undefined),
    shown,
  ),
];
