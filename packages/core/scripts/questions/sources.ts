import { claimsOf, countBy, coverageOf, findRecords, type Claim } from '../../src/index.js';
import { claims } from './answers/claims.js';
import { counts } from './answers/counts.js';
import { records } from './answers/records.js';
import { coverage, sourceList } from './answers/sources.js';
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
    records('kind', 'date'),
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
    records('kind', 'date'),
  ),
  question(
    'In which languages are the sources that tell of visits?',
    (dossier) => countBy(dossier, ['language'], { kind: 'visit' }),
    counts,
  ),
  question(
    'What do sources in Urdu tell of the visit of Imran Khan in 2022 and what was part of it?',
    (dossier) =>
      findRecords(dossier, {
        language: 'ur',
        any: [{ id: 'imran-khan-moscow-2022' }, { partOf: 'imran-khan-moscow-2022' }],
      })
        .flatMap<Claim>(({ claims }) => claims)
        .filter(({ source }) => dossier.sources.get(source)?.language === 'ur'),
    claims(),
  ),
  question(
    'Which sources repeat another one, and so have no voice of their own?',
    (dossier) => [...dossier.sources.values()].filter(({ derivedFrom }) => derivedFrom),
    sourceList,
  ),
  question(
    'What do the texts say of themselves?',
    (dossier) =>
      [...dossier.sources.values()].filter(({ text }) => text).flatMap(({ id }) => claimsOf(dossier, id)),
    claims(),
  ),
  question(
    'Which meetings do sources with a Russian and sources with a Pakistani perspective both report?',
    (dossier) =>
      findRecords(
        dossier,
        {
          kind: 'meeting',
          modality: 'actual',
          all: [{ perspective: 'russia' }, { perspective: 'pakistan' }],
        },
        { order: 'newest' },
      ),
    records('date'),
  ),
];
