import { keyFigures } from '../key-figures.js';
import { sectionOf, type Compose } from '../section.js';
import { contested } from './contested.js';
import { latest } from './latest.js';
import { planned } from './planned.js';
import { relation } from './relation.js';

/** How many key figures the page has room for. */
const mostFigures = 6;

/** One page: what the relation is, what changed last, the key figures, what is contested, what is planned. */
export const brief: Compose = (composer) => {
  const { sections } = composer.messages;
  return sectionOf('brief', sections.brief, [
    ...relation(composer),
    sectionOf('brief-latest', sections.latest, latest(composer)),
    sectionOf('brief-figures', sections.keyFigures, [
      keyFigures(composer, 'brief-figures-table', mostFigures),
    ]),
    sectionOf('brief-contested', sections.contested, contested(composer)),
    sectionOf('brief-planned', sections.planned, planned(composer)),
  ]);
};
