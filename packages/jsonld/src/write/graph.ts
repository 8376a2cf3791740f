import { recordsInTurn } from '@bilateral/core';
import type { JsonLdNode } from '../document.js';
import { authoredConflictNodes } from './conflicts.js';
import { datasetNodes } from './dataset.js';
import { dateNodes } from './dates.js';
import { recordNodes } from './record.js';
import { codeNodes, quantityNodes } from './shared.js';
import { sourceNodes } from './sources.js';
import type { World } from './world.js';

interface Named {
  readonly id: string;
}

const byId = (a: Named, b: Named): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Every resource of a dossier, one after the other: the dataset, the sources, the records, the conflicts that the editor
 * wrote, the dates; at the end the amounts and codes to which the others pointed. The order hangs on ids alone.
 */
export function* graphNodes(world: World): Generator<JsonLdNode> {
  const { sources, conflicts } = world.dossier;
  yield* datasetNodes(world);
  for (const source of [...sources.values()].sort(byId)) yield* sourceNodes(world, source);
  for (const record of recordsInTurn(world.dossier)) yield* recordNodes(world, record);
  for (const conflict of [...conflicts].sort(byId)) yield* authoredConflictNodes(world, conflict);
  yield* dateNodes(world);
  yield* quantityNodes(world);
  yield* codeNodes(world);
}
