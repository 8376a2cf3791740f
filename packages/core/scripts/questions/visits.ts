import {
  claimsOf,
  eventKinds,
  findClaims,
  findRecords,
  meetingsBetween,
  supportOf,
  timelineOf,
  visitsBetween,
  walkValues,
} from '../../src/index.js';
import { claims } from './answers/claims.js';
import { values } from './answers/conflicts.js';
import { timeline } from './answers/counts.js';
import { records } from './answers/records.js';
import { question, type Question } from './question.js';

export const visits: readonly Question[] = [
  question(
    'Which visits took place in 2022?',
    (dossier) => findRecords(dossier, { kind: 'visit', period: { within: '2022' }, modality: 'actual' }),
    records('date', 'from', 'to'),
  ),
  question(
    'Which events, past or planned, are placed in Islamabad?',
    (dossier) => findRecords(dossier, { kind: eventKinds, place: 'islamabad' }, { order: 'oldest' }),
    records('date', 'place'),
  ),
  question(
    'How is the Lavrov visit dated in the text that gives no date for it?',
    (dossier) =>
      claimsOf(dossier, 'lavrov-islamabad-2021', 'date').filter(
        ({ source, reading }) => dossier.sources.get(source)?.text && reading?.['date'],
      ),
    claims('date'),
  ),
  question(
    'What do the sources date to 2014–2017?',
    (dossier) =>
      findRecords(
        dossier,
        { period: { within: '2014/2017' }, modality: 'actual', not: { kind: 'figure' } },
        { order: 'oldest' },
      ),
    records('kind', 'date', 'signed', 'issued', 'during'),
    'Certainly within these years; series of figures are left out, since each has points of many years.',
  ),
  question(
    'Which claims of the texts that were read sentence by sentence name a date that begins in 2014–2017?',
    (dossier) =>
      findClaims(dossier, {
        source: [...dossier.sources.values()].filter(({ text }) => text).map(({ id }) => id),
      }).filter(({ says }) =>
        [...walkValues(says)].some(({ type, value }) => {
          const { earliest = '', latest = '9999', startLatest = latest } = dossier.dates[String(value)] ?? {};
          return type.type === 'date' && earliest >= '2014' && startLatest < '2018';
        }),
      ),
    claims(),
  ),
  question(
    'Which prime ministers of Pakistan have visited Russia or the Soviet Union?',
    (dossier) =>
      findRecords(
        dossier,
        {
          kind: 'visit',
          direction: { from: 'pakistan', to: 'russia' },
          participant: { level: 'head-of-government', role: 'visitor' },
          modality: 'actual',
        },
        { order: 'oldest' },
      ),
    records('date', 'participants'),
  ),
  question(
    'Which heads of government of the Soviet Union or Russia have visited Pakistan?',
    (dossier) =>
      findRecords(
        dossier,
        {
          kind: 'visit',
          direction: { from: 'russia', to: 'pakistan' },
          participant: { level: 'head-of-government', role: 'visitor' },
          modality: 'actual',
        },
        { order: 'oldest' },
      ),
    records('date', 'participants'),
  ),
  question(
    'Which visits does no source tell as having happened?',
    (dossier) => findRecords(dossier, { kind: 'visit', not: { modality: 'actual' } }),
    records('date', 'from', 'to', 'outcome'),
  ),
  question(
    'Which of the topics reported for the visit of Imran Khan in 2022 had not been expected beforehand?',
    (dossier) => {
      const visit = 'imran-khan-moscow-2022';
      const topics = findRecords(dossier, { any: [{ id: visit }, { partOf: visit }] }).flatMap(({ id }) =>
        supportOf(dossier, id, 'topics'),
      );
      const reported = topics.filter(({ modality }) => modality === 'actual');
      const expected = topics.filter(({ modality }) =>
        ['planned', 'proposed', 'forecast'].includes(modality),
      );
      return reported.filter(({ value }) => !expected.some((topic) => topic.value === value));
    },
    values,
    'A topic stands once for the visit and once for each meeting that was part of it.',
  ),
  question(
    'When did Vladimir Putin meet a head of state or government of Pakistan?',
    (dossier) =>
      findRecords(
        dossier,
        {
          kind: 'meeting',
          modality: 'actual',
          all: [
            { participant: 'vladimir-putin' },
            { participant: { level: ['head-of-state', 'head-of-government'], for: 'pakistan' } },
          ],
        },
        { order: 'oldest' },
      ),
    records('date', 'place', 'participants'),
  ),
  question(
    'Which visits went between Pakistan and the Soviet Union or Russia from 1965 to 1974?',
    (dossier) => visitsBetween(dossier, 'pakistan', 'russia', { period: '1965/1974' }),
    records('date', 'from', 'to'),
  ),
  question(
    'At which meetings did the two sides sit together in 2024?',
    (dossier) => meetingsBetween(dossier, 'pakistan', 'russia', { period: '2024' }),
    records('date', 'place'),
  ),
  question(
    'What happened between the two countries, in order, in 2021?',
    (dossier) =>
      timelineOf(dossier, { all: [{ party: 'pakistan' }, { party: 'russia' }], period: { within: '2021' } }),
    timeline,
  ),
  question(
    'Who was invited and declined to come?',
    (dossier) => findRecords(dossier, { participant: { role: 'declined' } }),
    records('date', 'participants'),
  ),
];
