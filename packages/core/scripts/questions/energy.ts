import {
  claimsOf,
  conflictsIn,
  findRecords,
  getRecord,
  milestonesOf,
  pathsBetween,
  plansOf,
  supportOf,
} from '../../src/index.js';
import { milestones, plans, span } from './answers/in-time.js';
import { claims } from './answers/claims.js';
import { judged, values } from './answers/conflicts.js';
import { paths } from './answers/links.js';
import { records } from './answers/records.js';
import { bySource } from './answers/stated.js';
import { quoted, words } from './answers/words.js';
import { question, type Question } from './question.js';

export const energy: readonly Question[] = [
  question(
    'Cost, length, capacity, route, share and completion of the Pakistan Stream pipeline, as each source states them.',
    (dossier) => claimsOf(dossier, 'pakistan-stream'),
    bySource('cost', 'length', 'capacity', 'route', 'shares', 'financing', 'inOperation'),
  ),
  question(
    'What is the Pakistan Stream pipeline to cost, and who says so?',
    (dossier) => claimsOf(dossier, 'pakistan-stream', 'cost'),
    quoted('cost'),
  ),
  question(
    'Which capacities of the pipeline are told, and how are they supported?',
    (dossier) => supportOf(dossier, 'pakistan-stream', 'capacity'),
    values,
  ),
  question(
    'By when was the pipeline expected to be ready, by source?',
    (dossier) => claimsOf(dossier, 'pakistan-stream', 'inOperation'),
    bySource('inOperation'),
  ),
  question(
    'How many years lie between the intergovernmental pipeline agreement and the pact of 2021?',
    (dossier) => {
      const from = getRecord(dossier, 'pipeline-agreement-2015');
      const to = getRecord(dossier, 'pipeline-pact-2021');
      const [first = '', second = ''] = [from.values.signed, to.values.signed];
      const calendarYears = Number(second.slice(0, 4)) - Number(first.slice(0, 4));
      return { from, to, calendarYears, days: (Date.parse(second) - Date.parse(first)) / 86_400_000 };
    },
    span,
  ),
  question(
    'When was the pipeline renamed?',
    (dossier) =>
      findRecords(dossier, { kind: 'event', text: 'renamed' }).flatMap(({ id }) =>
        claimsOf(dossier, id, 'date'),
      ),
    claims('date'),
  ),
  question(
    'What was the pipeline called until then, and from then on?',
    (dossier) => milestonesOf(dossier, 'pakistan-stream').filter(({ what }) => what.startsWith('name')),
    milestones,
  ),
  question(
    'What steps has the Pakistan Stream pipeline gone through?',
    (dossier) => milestonesOf(dossier, 'pakistan-stream').filter(({ what }) => what !== 'event'),
    milestones,
  ),
  question(
    'How were the differing statements on the pipeline judged, and why?',
    (dossier) => conflictsIn(dossier, { of: { text: 'Pakistan Stream' } }),
    judged,
  ),
  question(
    'What stands in the way of the pipeline, by which source?',
    (dossier) => claimsOf(dossier, 'pakistan-stream', 'hinderedBy'),
    claims('hinderedBy'),
  ),
  question(
    'How is the pipeline judged?',
    (dossier) => findRecords(dossier, { kind: 'assessment', mentions: 'pakistan-stream' }),
    words,
  ),
  question(
    'Which plans were made for pipelines, and what came of them?',
    (dossier) => plansOf(dossier, { at: '2026-03-01', filter: { text: 'pipeline' } }),
    plans,
  ),
  question(
    'What do the sources say of the pipeline from Iran to India?',
    (dossier) => claimsOf(dossier, 'iran-pakistan-india-pipeline'),
    bySource('route', 'length', 'capacity', 'cost', 'withdrew', 'opposedBy', 'status'),
  ),
  question(
    'Which works in Pakistan did the Soviet Union or Russia help with, and how?',
    (dossier) =>
      findRecords(dossier, {
        kind: 'facility',
        any: [
          { party: ['soviet-union', 'russia'] },
          { organisation: ['technopromexport', 'tyazhpromexport'] },
        ],
      }),
    records('supportedBy', 'builtBy', 'built'),
  ),
  question(
    'Which oil and gas reached Pakistan from Russia, when and paid in what?',
    (dossier) =>
      findRecords(
        dossier,
        { kind: 'shipment', topic: 'oil-and-gas', direction: { to: 'pakistan' } },
        { order: 'oldest' },
      ),
    records('date', 'goods', 'quantity', 'paidIn'),
  ),
  question(
    'How do the steel mills and the pipeline hang together?',
    (dossier) => pathsBetween(dossier, 'pakistan-steel-mills', 'pakistan-stream'),
    paths,
  ),
];
