import { findRecords, mentionsOf } from '../../src/index.js';
import { tellings, words as shown } from './answers/words.js';
import { question, type Question } from './question.js';

export const words: readonly Question[] = [
  question(
    "Putin's assessment of Pakistan in 2011 and its occasion.",
    (dossier) => findRecords(dossier, { kind: 'utterance', speaker: 'vladimir-putin', period: '2011' }),
    shown,
  ),
  question(
    'What do critics say, and what do analysts?',
    (dossier) =>
      findRecords(dossier, { speaker: ['critics', 'analysts', 'some-analysts', 'andrew-korybko'] }),
    shown,
  ),
  question(
    'What was said at the press conference of Lavrov and Qureshi in 2021?',
    (dossier) =>
      mentionsOf(dossier, 'lavrov-qureshi-press-conference-2021').filter(({ as }) => as === 'occasion'),
    tellings,
  ),
  question(
    'How is the visit of Imran Khan of 2022 judged?',
    (dossier) => findRecords(dossier, { kind: 'assessment', mentions: 'imran-khan-moscow-2022' }),
    shown,
  ),
  question(
    'What did Pakistan say on the war in Ukraine?',
    (dossier) => findRecords(dossier, { kind: 'utterance', topic: 'ukraine' }, { order: 'oldest' }),
    shown,
  ),
  question(
    'What do the sources say of Islamophobia and Putin?',
    (dossier) => mentionsOf(dossier, 'putin-remarks-on-islamophobia'),
    tellings,
  ),
];
