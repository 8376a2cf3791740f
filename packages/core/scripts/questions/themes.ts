import { agreements } from './agreements.js';
import { bodies } from './bodies.js';
import { defence } from './defence.js';
import { disagreement } from './disagreement.js';
import { energy } from './energy.js';
import { history } from './history.js';
import { people } from './people.js';
import { plans } from './plans.js';
import type { Question } from './question.js';
import { region } from './region.js';
import { relations } from './relations.js';
import { searches } from './searches.js';
import { sources } from './sources.js';
import { tallies } from './tallies.js';
import { trade } from './trade.js';
import { visits } from './visits.js';
import { words } from './words.js';

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
  { title: 'Trade and money', file: 'trade', questions: trade },
  { title: 'Energy and the pipeline', file: 'energy', questions: energy },
  { title: 'Agreements and projects', file: 'agreements', questions: agreements },
  { title: 'Defence', file: 'defence', questions: defence },
  { title: 'The region', file: 'region', questions: region },
  { title: 'Plans', file: 'plans', questions: plans },
  { title: 'Quotations and assessments', file: 'words', questions: words },
  { title: 'History', file: 'history', questions: history },
  { title: 'Where sources agree and disagree', file: 'disagreement', questions: disagreement },
  { title: 'Sources', file: 'sources', questions: sources },
  { title: 'Searching', file: 'searches', questions: searches },
  { title: 'Paths and relations', file: 'relations', questions: relations },
  { title: 'Counts and dyad-years', file: 'tallies', questions: tallies },
];
