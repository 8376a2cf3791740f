import type { Composer } from '../composer.js';
import type { SectionName } from '../messages/headings.js';
import type { Section } from '../model.js';
import { furtherAgreements } from './agreements.js';
import type { ChapterName } from './chapter-name.js';
import { furtherConflicts } from './conflicts.js';
import { furtherDefence } from './defence.js';
import { documents } from './documents.js';
import { furtherFacilities, furtherShipments } from './economy.js';
import { furtherEvents } from './events.js';
import { figures } from './figures.js';
import { furtherMeetings } from './meetings.js';
import { offices } from './offices.js';
import { people } from './people.js';
import { furtherPlans } from './plans.js';
import { concepts, furtherProjects, initiatives } from './projects.js';
import { furtherRelations } from './relations.js';
import { annexAnchor, sectionOf, type Compose } from './section.js';
import { timeline } from './timeline.js';
import { furtherVisits } from './visits.js';
import { furtherStatements } from './voices.js';

/** A part of an annex, with the chapter that it goes on from. */
type Part = readonly [chapter: ChapterName, compose: Compose];

interface Annex {
  /** The heading over several parts; a part that is an annex by itself has its own. */
  readonly title?: SectionName;
  readonly parts: readonly Part[];
}

/** What is looked up in a report of any length. */
const lookedUp: readonly Annex[] = [
  { parts: [['overview', timeline]] },
  { parts: [['relations', offices]] },
  { parts: [['economy', figures]] },
];

/** What a report in full has beside it, each after what it stands with. */
const further: readonly Annex[] = [
  {
    title: 'furtherMeetings',
    parts: [
      ['visits', furtherVisits],
      ['meetings', furtherMeetings],
    ],
  },
  {
    title: 'furtherAgreements',
    parts: [
      ['agreements', furtherAgreements],
      ['agreements', documents],
    ],
  },
  {
    title: 'furtherEvents',
    parts: [
      ['events', furtherEvents],
      ['defence', furtherDefence],
      ['economy', furtherShipments],
    ],
  },
  {
    title: 'furtherProjects',
    parts: [
      ['projects', furtherProjects],
      ['economy', furtherFacilities],
      ['projects', initiatives],
      ['projects', concepts],
    ],
  },
  { parts: [['relations', furtherRelations]] },
  {
    title: 'furtherPlans',
    parts: [
      ['plans', furtherPlans],
      ['statements', furtherStatements],
    ],
  },
  { parts: [['conflicts', furtherConflicts]] },
  { parts: [['relations', people]] },
];

const composed = (
  composer: Composer,
  { title, parts }: Annex,
  chapters: ReadonlySet<ChapterName>,
): Section | undefined => {
  const told = parts
    .filter(([chapter]) => chapters.has(chapter))
    .map(([, compose]) => compose(composer))
    .filter((part) => part !== undefined);
  if (title === undefined) return told[0];
  return sectionOf(annexAnchor(title), composer.messages.sections[title], told);
};

/** What is too long for the chapters, or of interest only where it is looked up; of the chapters that are told. */
export const annexesOf = (composer: Composer, names: readonly ChapterName[]): readonly Section[] => {
  const chapters = new Set(names);
  const all = composer.detail === 'full' ? [...lookedUp, ...further] : lookedUp;
  return all.map((annex) => composed(composer, annex, chapters)).filter((section) => section !== undefined);
};
