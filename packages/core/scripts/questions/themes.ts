import { bodies } from './bodies.js';
import { disagreement } from './disagreement.js';
import { people } from './people.js';
import type { Question } from './question.js';
import { relations } from './relations.js';
import { searches } from './searches.js';
import { sources } from './sources.js';
import { tallies } from './tallies.js';
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
  { title: 'People and offices', file: 'people', questions: people },
  { title: 'Visits and meetings', file: 'visits', questions: visits },
  { title: 'Bodies and their rounds', file: 'bodies', questions: bodies },
  { title: 'Where sources agree and disagree', file: 'disagreement', questions: disagreement },
  { title: 'Sources', file: 'sources', questions: sources },
  { title: 'Searching', file: 'searches', questions: searches },
  { title: 'Paths and relations', file: 'relations', questions: relations },
  { title: 'Counts and dyad-years', file: 'tallies', questions: tallies },
];
