import { agreements } from './agreements.js';
import { bodies } from './bodies.js';
import { conflicts } from './conflicts.js';
import { defence } from './defence.js';
import { documents } from './documents.js';
import { economy } from './economy.js';
import { events } from './events.js';
import { meetings } from './meetings.js';
import { people } from './people.js';
import { plans } from './plans.js';
import { initiatives, projects } from './projects.js';
import { relations } from './relations.js';
import type { Compose } from './section.js';
import { sources } from './sources.js';
import { timeline } from './timeline.js';
import { visits } from './visits.js';
import { assessments, statements } from './voices.js';

/** The chapters after the summary and the contents, in their order. */
export const chapters: readonly Compose[] = [
  timeline,
  visits,
  meetings,
  events,
  agreements,
  documents,
  bodies,
  defence,
  economy,
  projects,
  initiatives,
  relations,
  conflicts,
  plans,
  statements,
  assessments,
  people,
  sources,
];
