import type { Composer } from '../composer.js';
import type { Section } from '../model.js';
import { agreements } from './agreements.js';
import { bodies } from './bodies.js';
import type { ChapterName } from './chapter-name.js';
import { conflicts } from './conflicts.js';
import { defence } from './defence.js';
import { economy } from './economy.js';
import { events } from './events.js';
import { meetings } from './meetings.js';
import { method } from './method.js';
import { overview } from './overview.js';
import { plans } from './plans.js';
import { projects } from './projects.js';
import { relations } from './relations.js';
import type { Compose } from './section.js';
import { visits } from './visits.js';
import { assessments, statements } from './voices.js';

/** The chapters that tell of the dossier. */
const chapters: Readonly<Record<Exclude<ChapterName, 'method'>, Compose>> = {
  overview,
  visits,
  meetings,
  agreements,
  events,
  bodies,
  economy,
  projects,
  defence,
  relations,
  plans,
  conflicts,
  statements,
  assessments,
};

/** Those of the chapters of which the dossier has something. */
export const chaptersOf = (
  composer: Composer,
  names: readonly ChapterName[],
  citation: string,
): readonly Section[] =>
  names
    .map((name) => (name === 'method' ? method(composer, citation) : chapters[name](composer)))
    .filter((section) => section !== undefined);
