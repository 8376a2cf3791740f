import { agreements } from './agreements.js';
import { bodies } from './bodies.js';
import { conflicts } from './conflicts.js';
import { defence } from './defence.js';
import { economy } from './economy.js';
import { events } from './events.js';
import { meetings } from './meetings.js';
import { plans } from './plans.js';
import { projects } from './projects.js';
import { relations } from './relations.js';
import type { Compose } from './section.js';
import { method } from './sources.js';
import { visits } from './visits.js';
import { statements } from './voices.js';

/** The chapters after the summary and the contents, in their order. */
export const chapters: readonly Compose[] = [
  visits,
  meetings,
  agreements,
  events,
  bodies,
  defence,
  economy,
  projects,
  relations,
  conflicts,
  plans,
  statements,
  method,
];
