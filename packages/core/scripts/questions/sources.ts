import { claimsOf, countBy, coverageOf, findClaims, findRecords, onlyIn } from '../../src/index.js';
import { claims } from './answers/claims.js';
import { statements } from './answers/compared.js';
import { counts } from './answers/counts.js';
import { records } from './answers/records.js';
import { coverage } from './answers/sources.js';
import { question, type Question } from './question.js';

export const sources: readonly Question[] = [
  question(
    'Which texts were read sentence by sentence, and is every sentence of them accounted for?',
    (dossier) =>
      [...dossier.sources.values()].filter(({ text }) => text).map(({ id }) => coverageOf(dossier, id)),
    coverage,
  ),
  question(
    'Which bilateral facts does only one source report?',
    (dossier) =>
      findRecords(dossier, {
        all: [{ party: 'pakistan' }, { party: 'russia' }],
        modality: 'actual',
        not: { kind: ['assessment', 'utterance'] },
      }).filter(({ claims }) => new Set(claims.map(({ source }) => source)).size === 1),
    records('kind', 'date', 'signed'),
  ),
  question(
    'Which of these does only one of the texts report that were read sentence by sentence?',
    (dossier) =>
      findRecords(dossier, {
        all: [{ party: 'pakistan' }, { party: 'russia' }],
        modality: 'actual',
        source: [...dossier.sources.values()].filter(({ text }) => text).map(({ id }) => id),
        not: { kind: ['assessment', 'utterance'] },
      }).filter(({ claims }) => new Set(claims.map(({ source }) => source)).size === 1),
    records('kind', 'date', 'signed'),
  ),
  question(
    'Of which bilateral records is one of these texts the only voice, whoever else repeats it?',
    (dossier) => {
      const texts = [...dossier.sources.values()].filter(({ text }) => text);
      return findRecords(dossier, {
        id: texts.flatMap(({ id }) => onlyIn(dossier, id).records),
        all: [{ party: 'pakistan' }, { party: 'russia' }],
      });
    },
    records('kind'),
    'Opinions and quotations count here as well.',
  ),
  question(
    'Which amounts does only the text of the World Affairs Insider give?',
    (dossier) =>
      onlyIn(dossier, 'world-affairs-insider-diplomatic-bond').values.filter(
        ({ value }) => typeof value === 'object',
      ),
    statements,
  ),
  question(
    'In which languages are the sources that tell of visits?',
    (dossier) => countBy(dossier, ['language'], { kind: 'visit' }),
    counts,
  ),
  question(
    'What do sources in Urdu tell of visits?',
    (dossier) => findClaims(dossier, { kind: 'visit', language: 'ur' }),
    claims(),
  ),
  question(
    'Which claims take their wording from another source, and so are no voice of their own?',
    (dossier) => findClaims(dossier).filter(({ sameVoiceAs }) => sameVoiceAs),
    claims(),
  ),
  question(
    'What do the texts say of themselves?',
    (dossier) =>
      [...dossier.sources.values()].filter(({ text }) => text).flatMap(({ id }) => claimsOf(dossier, id)),
    claims(),
  ),
  question(
    'Of what do sources with a Russian and sources with a Pakistani perspective both tell?',
    (dossier) =>
      findRecords(dossier, {
        modality: 'actual',
        all: [{ perspective: 'russia' }, { perspective: 'pakistan' }],
      }),
    records('kind'),
  ),
];
