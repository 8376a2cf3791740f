import type { Table } from '../../model.js';
import { keyFigures } from '../key-figures.js';
import { sectionOf, type Compose } from '../section.js';
import { contested } from './contested.js';
import { latest } from './latest.js';
import { planned } from './planned.js';
import { relation } from './relation.js';

/** The key figures that the page has room for. */
const figures = { id: 'brief-figures-table', most: 5, sides: 'plain' } as const;

/** The anchors that a table leads to. */
const targetsIn = (table: Table | undefined): ReadonlySet<string> =>
  new Set((table?.rows ?? []).flat(2).flatMap((node) => (node.kind === 'reference' ? [node.target] : [])));

/**
 * One page: what the relation is, what changed last, the key figures, what is contested, what is planned. It is set
 * closely, and its lists are short, so that it holds on one page in every language.
 */
export const brief: Compose = (composer) => {
  const { sections } = composer.messages;
  const table = keyFigures(composer, figures);
  const page = sectionOf('brief', sections.brief, [
    ...relation(composer),
    table,
    sectionOf('brief-latest', sections.latest, latest(composer)),
    sectionOf('brief-contested', sections.contested, contested(composer, targetsIn(table))),
    sectionOf('brief-planned', sections.planned, planned(composer)),
  ]);
  return page && { ...page, compact: true };
};
