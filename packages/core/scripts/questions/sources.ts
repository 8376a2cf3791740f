import { claimsOf } from '../../src/index.js';
import { claims } from './answers/claims.js';
import { question, type Question } from './question.js';

export const sources: readonly Question[] = [
  question(
    'What do the claims of the Khaleej Times of 24 February 2022 say of the visit of Imran Khan?',
    (dossier) =>
      claimsOf(dossier, 'imran-khan-moscow-2022').filter(
        ({ source }) => source === 'khaleej-times-2022-02-24',
      ),
    claims(),
  ),
];
