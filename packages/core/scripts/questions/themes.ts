import type { Question } from './question.js';
import { sources } from './sources.js';
import { visits } from './visits.js';

/** A heading of the page with the questions under it. */
export interface Theme {
  readonly title: string;
  /** The name of the file, without its ending, in which the questions stand. */
  readonly file: string;
  readonly questions: readonly Question[];
}

/** The themes in the order of the page. */
export const themes: readonly Theme[] = [
  { title: 'Visits and meetings', file: 'visits', questions: visits },
  { title: 'Sources', file: 'sources', questions: sources },
];
