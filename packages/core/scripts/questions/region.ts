import { findRecords, mentionsOf, relatedTo } from '../../src/index.js';
import { related } from './answers/links.js';
import { records } from './answers/records.js';
import { tellings, words } from './answers/words.js';
import { question, type Question } from './question.js';

export const region: readonly Question[] = [
  question(
    "How do the sources describe Russia's stance on CPEC?",
    (dossier) => {
      const ofRussia = new Set(mentionsOf(dossier, 'russia').map(({ claim }) => claim));
      return mentionsOf(dossier, 'cpec').filter(({ claim }) => ofRussia.has(claim));
    },
    tellings,
  ),
  question(
    'Who wants to link Belt and Road with the Eurasian Economic Union, by source?',
    (dossier) => mentionsOf(dossier, 'bri-eaeu-link'),
    tellings,
  ),
  question(
    'What is said of India and CPEC?',
    (dossier) => {
      const ofIndia = new Set(mentionsOf(dossier, 'india').map(({ claim }) => claim));
      return mentionsOf(dossier, 'cpec').filter(({ claim }) => ofIndia.has(claim));
    },
    tellings,
  ),
  question(
    'What belongs to the Belt and Road Initiative, and who takes part?',
    (dossier) =>
      relatedTo(dossier, 'belt-and-road', { kind: ['state', 'initiative', 'project', 'facility', 'place'] }),
    related,
  ),
  question(
    'How do Russia and India stand to each other?',
    (dossier) => relatedTo(dossier, 'india', { kind: 'state' }).filter(({ record }) => record === 'russia'),
    related,
  ),
  question(
    'Does Russia support or oppose the entry of Pakistan into the Nuclear Suppliers Group?',
    (dossier) => mentionsOf(dossier, 'pakistan-joins-nsg'),
    tellings,
  ),
  question(
    'Which meetings of the troika on Afghanistan were held?',
    (dossier) => findRecords(dossier, { partOf: 'troika', modality: 'actual' }, { order: 'oldest' }),
    records('date', 'place'),
  ),
  question(
    'What is thought of Afghanistan, and by whom?',
    (dossier) => findRecords(dossier, { kind: 'assessment', topic: 'afghanistan' }),
    words,
  ),
  question(
    'Where does Kashmir come up?',
    (dossier) => findRecords(dossier, { topic: 'kashmir' }, { order: 'oldest' }),
    records('date', 'signed'),
  ),
  question(
    'What was said on Kashmir, and by whom?',
    (dossier) => findRecords(dossier, { kind: 'utterance', topic: 'kashmir' }, { order: 'oldest' }),
    words,
  ),
  question(
    'When and how did Pakistan enter the Shanghai Cooperation Organisation?',
    (dossier) =>
      findRecords(dossier, { kind: 'accession', organisation: 'shanghai-cooperation-organisation' }),
    records('date', 'membership', 'place'),
  ),
];
