import type { AuthoredConflict, CompiledRecord, Source } from '@bilateral/core';
import { contextOf } from '../context/part-of.js';
import type { JsonLdDocument, JsonLdNode } from '../document.js';
import { mappingOf } from '../nodes/index.js';
import { authoredConflictNodes } from './conflicts.js';
import { retiredNodes } from './dataset.js';
import { dateNodes } from './dates.js';
import { languageMap, node } from './node.js';
import { citedPassageNodes } from './passages.js';
import { recordNodes } from './record.js';
import { codeNodes, quantityNodes } from './shared.js';
import { citedSourceNodes, sourceNodes } from './sources.js';
import type { World } from './world.js';

/** Another record in short: what it is and what it is called. */
const mention = (world: World, record: CompiledRecord): JsonLdNode =>
  node(world.ref(record.id), mappingOf(record).types, { name: languageMap(record.label) });

const sourcesOf = (record: Pick<CompiledRecord, 'claims'>): readonly string[] =>
  [...new Set(record.claims.map(({ source }) => source))].sort();

/** What a reader of one resource needs beside it: passages and their sources, amounts, codes, and the names of the records pointed to. */
function* neighbours(
  world: World,
  own: readonly JsonLdNode[],
  sources: readonly string[],
): Generator<JsonLdNode> {
  const cited = new Set(own.flatMap(({ target = [] }) => target));
  for (const id of sources) {
    const source = world.source(id);
    yield* citedSourceNodes(world, source);
    yield* citedPassageNodes(world.iris.source(id), source, cited);
  }
  const written = new Set(own.map(({ id }) => id));
  for (const id of [...(world.pointed ?? [])].sort()) {
    const record = world.record(id);
    if (!written.has(world.iris.record(record.kind, id))) yield mention(world, record);
  }
  yield* quantityNodes(world);
  yield* codeNodes(world);
}

const documentOf = (nodes: readonly JsonLdNode[]): JsonLdDocument => ({
  '@context': contextOf(nodes),
  '@graph': nodes,
});

/**
 * One record as a document of its own: its plain triples, claims with the passages they rest on, merged values, conflicts, and
 * the names of all that it points to. All its triples are triples of the whole graph.
 */
export function recordDocument(whole: World, id: string): JsonLdDocument {
  const world = whole.apart();
  const record = world.merged(id);
  const own = [...recordNodes(world, record)];
  return documentOf([...own, ...neighbours(world, own, sourcesOf(record))]);
}

/** One source as a document of its own, with all its sentences and what it says of itself. */
export function sourceDocument(whole: World, id: string): JsonLdDocument {
  const world = whole.apart();
  const source: Source = world.source(id);
  const own = [...sourceNodes(world, source)];
  return documentOf([...own, ...neighbours(world, own, [])]);
}

/** One conflict that the editor wrote, with its sides. */
export function conflictDocument(whole: World, conflict: AuthoredConflict): JsonLdDocument {
  const world = whole.apart();
  const own = [...authoredConflictNodes(world, conflict)];
  return documentOf([...own, ...neighbours(world, own, [])]);
}

/** The amounts, dates and retired ids, which belong to no record. Amounts are those that the world has noted: write the whole graph first. */
export const sharedDocument = (world: World): JsonLdDocument =>
  documentOf([...retiredNodes(world), ...dateNodes(world), ...quantityNodes(world)]);
