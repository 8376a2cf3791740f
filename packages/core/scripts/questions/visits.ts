import { findRecords } from '../../src/index.js';
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
    (dossier) => findRecords(dossier, { place: 'islamabad' }, { order: 'oldest' }),
    records('date', 'place'),
  ),
];
