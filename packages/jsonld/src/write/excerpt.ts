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

/** What resources that are written already leave to be written beside them. */
export class Seen {
  /** The IRIs of the resources themselves, and of the sentences that they rest on. */
  readonly written: Set<string> = new Set();
  readonly cited: Set<string> = new Set();

  /** The same resources one after the other, with a note of each. */
  *passing(nodes: Iterable<JsonLdNode>): Generator<JsonLdNode> {
    for (const each of nodes) {
      this.written.add(each.id);
      for (const target of each.target ?? []) this.cited.add(target);
      yield each;
    }
  }
}

/** What a reader of some resources needs beside them: passages and their sources, amounts, codes, and the names of the records pointed to. */
export function* neighbours(
  world: World,
  { written, cited }: Seen,
  sources: readonly string[],
): Generator<JsonLdNode> {
  for (const id of sources) {
    const source = world.source(id);
    yield* citedSourceNodes(world, source);
    yield* citedPassageNodes(world.iris.source(id), source, cited);
  }
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

/** Resources as a document of their own, with their neighbours. */
const excerpt = (
  world: World,
  nodes: Iterable<JsonLdNode>,
  sources: readonly string[] = [],
): JsonLdDocument => {
  const seen = new Seen();
  const own = [...seen.passing(nodes)];
  return documentOf([...own, ...neighbours(world, seen, sources)]);
};

/**
 * One record as a document of its own: its plain triples, claims with the passages they rest on, merged values, conflicts, and
 * the names of all that it points to. All its triples are triples of the whole graph.
 */
export function recordDocument(whole: World, id: string): JsonLdDocument {
  const world = whole.apart();
  const record = world.merged(id);
  return excerpt(world, recordNodes(world, record), sourcesOf(record));
}

/** One source as a document of its own, with all its sentences and what it says of itself. */
export function sourceDocument(whole: World, id: string): JsonLdDocument {
  const world = whole.apart();
  const source: Source = world.source(id);
  return excerpt(world, sourceNodes(world, source));
}

/** One conflict that the editor wrote, with its sides. */
export function conflictDocument(whole: World, conflict: AuthoredConflict): JsonLdDocument {
  const world = whole.apart();
  return excerpt(world, authoredConflictNodes(world, conflict));
}

/** The amounts, dates and retired ids, which belong to no record. Amounts are those that the world has noted: write the whole graph first. */
export const sharedDocument = (world: World): JsonLdDocument =>
  documentOf([...retiredNodes(world), ...dateNodes(world), ...quantityNodes(world)]);
