import {
  claimsOf,
  eventKinds,
  findRecords,
  holdersOf,
  mentionsOf,
  officeOn,
  pathsBetween,
  relatedTo,
} from '../../src/index.js';
import { claims } from './answers/claims.js';
import { paths } from './answers/links.js';
import { mentioned } from './answers/mentions.js';
import { records } from './answers/records.js';
import { holders, tenures } from './answers/tenures.js';
import { question, type Question } from './question.js';

export const people: readonly Question[] = [
  question(
    'Who is called President as head of state, and who as head of something else?',
    (dossier) =>
      findRecords(dossier, { kind: 'office' })
        .filter(({ label }) => label.en.startsWith('President of '))
        .map((office) => ({ office, persons: relatedTo(dossier, office.id, { kind: 'person' }) })),
    holders,
  ),
  question(
    'Which named persons appear in more than one source?',
    (dossier) =>
      findRecords(dossier, { kind: 'person' }).filter(
        ({ id }) => new Set(mentionsOf(dossier, id).map(({ claim }) => claim.source)).size > 1,
      ),
    mentioned,
  ),
  question(
    'Which named persons appear in more than one of the texts that were read sentence by sentence?',
    (dossier) => {
      const texts = new Set([...dossier.sources.values()].filter(({ text }) => text).map(({ id }) => id));
      const inTexts = (id: string) =>
        mentionsOf(dossier, id).flatMap(({ claim }) => (texts.has(claim.source) ? [claim.source] : []));
      return findRecords(dossier, { kind: 'person' }).filter(({ id }) => new Set(inTexts(id)).size > 1);
    },
    mentioned,
  ),
  question(
    "Which of the persons in more than one source link Pakistan's military to Russia, and how?",
    (dossier) => {
      const chiefs = findRecords(dossier, { kind: 'office' })
        .filter(({ of, level }) => of === 'pakistan' && level === 'military-chief')
        .flatMap(({ id }) => relatedTo(dossier, id, { kind: 'person' }))
        .map(({ record }) => record)
        .filter((id) => new Set(mentionsOf(dossier, id).map(({ claim }) => claim.source)).size > 1);
      return [...new Set(chiefs)].flatMap((id) => pathsBetween(dossier, id, 'russia'));
    },
    paths,
  ),
  question(
    'Who was Prime Minister of Pakistan in 2022?',
    (dossier) => holdersOf(dossier, 'prime-minister-of-pakistan', '2022'),
    tenures,
  ),
  question(
    'Which office did Dmitry Medvedev hold on 18 August 2010, and which in November 2017?',
    (dossier) => ['2010-08-18', '2017-11'].flatMap((date) => officeOn(dossier, 'dmitry-medvedev', date)),
    tenures,
  ),
  question(
    'Who represented Moscow as ambassador to Pakistan, and when?',
    (dossier) =>
      ['ambassador-of-ussr-to-pakistan', 'ambassador-of-russia-to-pakistan'].flatMap((office) =>
        holdersOf(dossier, office),
      ),
    tenures,
  ),
  question(
    'Where is Sergey Lavrov quoted?',
    (dossier) =>
      mentionsOf(dossier, 'sergey-lavrov')
        .filter(({ as }) => as === 'speaker')
        .map(({ claim }) => claim),
    claims(),
  ),
  question(
    'On which events did a military chief of Pakistan deal with Russia?',
    (dossier) =>
      findRecords(
        dossier,
        {
          kind: eventKinds,
          party: 'russia',
          participant: { level: 'military-chief', for: 'pakistan' },
          modality: 'actual',
        },
        { order: 'oldest' },
      ),
    records('date', 'participants'),
  ),
  question(
    'Who travelled in the delegation of a visitor?',
    (dossier) =>
      findRecords(
        dossier,
        { kind: 'visit', participant: { role: 'accompanied-by' }, modality: 'actual' },
        { order: 'newest' },
      ),
    records('date', 'participants'),
  ),
  question(
    'How do the sources spell the name of Sergey Lavrov?',
    (dossier) => claimsOf(dossier, 'sergey-lavrov', 'names'),
    claims('names'),
  ),
];
