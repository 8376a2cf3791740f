import type { Report } from '@bilateral/report';
import { briefOf } from './brief.js';
import { documentOf, type Filling } from './document-of.js';
import type { Measured } from './sentences.js';
import { listOf, urduWords } from './words.js';

/** What is written: an invented report, the brief on the shipped dossier, or Urdu words one below the other. */
export type Text = Filling | 'brief' | 'words';

/** The words by whose pictures writers are compared. */
export const wordsShown: readonly string[] = urduWords(160, 40);

/** The report of a name. Only an invented one has as many pages as wanted. */
export function reportOf(text: Text, pages: number, language: Measured): Report {
  if (text === 'brief') return briefOf(language);
  return text === 'words' ? listOf(wordsShown) : documentOf(pages, language, text);
}
