import { conflictsIn, countBy, findRecords, mentionsOf, milestonesOf, relatedTo } from '../../src/index.js';
import { conflicts } from './answers/conflicts.js';
import { counts } from './answers/counts.js';
import { milestones } from './answers/in-time.js';
import { related } from './answers/links.js';
import { records } from './answers/records.js';
import { tellingsOfEach } from './answers/words.js';
import { question, type Question } from './question.js';

export const agreements: readonly Question[] = [
  question(
    'What role does India play in each project?',
    (dossier) => relatedTo(dossier, 'india', { kind: ['project', 'initiative', 'facility'] }),
    related,
    'A property such as `route.to` or `members` tells as what the project names India, a relation such as `opposes` what India does; `withdrew.agent` is who left.',
  ),
  question(
    'What do the sources tell of India and each project?',
    (dossier) => {
      const ofIndia = new Set(mentionsOf(dossier, 'india').map(({ claim }) => claim));
      return findRecords(dossier, { kind: ['project', 'initiative', 'facility'] }).map(({ id }) => ({
        of: id,
        mentions: mentionsOf(dossier, id).filter(({ claim }) => ofIndia.has(claim)),
      }));
    },
    tellingsOfEach,
  ),
  question(
    'Which agreements did the Soviet Union and Pakistan sign?',
    (dossier) =>
      findRecords(
        dossier,
        { kind: 'agreement', party: 'soviet-union', all: [{ party: 'pakistan' }], modality: 'actual' },
        { order: 'oldest' },
      ),
    records('signed', 'instrument'),
  ),
  question(
    'How many agreements fall into each decade?',
    (dossier) => countBy(dossier, 'decade', { kind: 'agreement', modality: 'actual' }),
    counts,
  ),
  question(
    'Which agreements are told of only as a plan or a proposal?',
    (dossier) =>
      findRecords(dossier, {
        kind: 'agreement',
        modality: ['planned', 'proposed'],
        not: { modality: 'actual' },
      }),
    records('instrument', 'signed', 'status'),
  ),
  question(
    'Which projects are there, with whom, and how far are they?',
    (dossier) => findRecords(dossier, { kind: 'project' }),
    records('partners', 'status', 'inOperation'),
  ),
  question(
    'What are the steps in the life of the steel mills of Karachi?',
    (dossier) => milestonesOf(dossier, 'pakistan-steel-mills'),
    milestones,
  ),
  question(
    'What happened to the freight train from Pakistan to Russia?',
    (dossier) => milestonesOf(dossier, 'pakistan-russia-freight-train'),
    milestones,
  ),
  question(
    'On what about the agreements do the sources openly disagree?',
    (dossier) => conflictsIn(dossier, { of: { kind: 'agreement' }, state: 'open' }),
    conflicts,
  ),
];
