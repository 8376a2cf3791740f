import type { Composer } from '../composer.js';
import type { SectionName } from '../messages/headings.js';
import type { Section } from '../model.js';
import { furtherAgreements } from './agreements.js';
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
import { sourceList } from './sources.js';
import { timeline } from './timeline.js';
import { furtherVisits } from './visits.js';
import { assessments, furtherStatements } from './voices.js';

/** An annex of several parts. */
const gathered =
  (annex: SectionName, ...parts: readonly Compose[]): Compose =>
  (composer) =>
    sectionOf(
      annexAnchor(annex),
      composer.messages.sections[annex],
      parts.map((compose) => compose(composer)),
    );

/** The annexes in their order; those of which the dossier has nothing are left out, and the letters close up. */
const all: readonly Compose[] = [
  timeline,
  gathered('furtherMeetings', furtherVisits, furtherMeetings),
  gathered('furtherEvents', furtherEvents, furtherDefence, furtherShipments),
  gathered('furtherAgreements', furtherAgreements, documents),
  offices,
  furtherRelations,
  figures,
  gathered('furtherProjects', furtherProjects, furtherFacilities, initiatives, concepts),
  gathered('furtherPlans', furtherPlans, furtherStatements),
  assessments,
  furtherConflicts,
  people,
  sourceList,
];

/** What is too long for the chapters, or of interest only where it is looked up. */
export const annexesOf = (composer: Composer): readonly Section[] =>
  all
    .map((compose) => compose(composer))
    .filter((section) => section !== undefined)
    .map((section, index) => ({ ...section, title: composer.messages.annex(index, section.title) }));
