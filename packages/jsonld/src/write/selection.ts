import type { AuthoredConflict, Dossier } from '@bilateral/core';
import type { JsonLdNode } from '../document.js';
import { authoredConflictNodes } from './conflicts.js';
import { datasetNodes } from './dataset.js';
import { neighbours, Seen } from './excerpt.js';
import { recordNodes } from './record.js';
import { byText } from './shape.js';
import type { World } from './world.js';

/** The record that a claim with this address is about. */
const subjectOf = (address: string): string => address.slice(0, address.indexOf('/'));

const isOn = ({ about = [], positions }: AuthoredConflict, ids: ReadonlySet<string>): boolean =>
  about.some((id) => ids.has(id)) ||
  positions.some(({ claims }) => claims.some((address) => ids.has(subjectOf(address))));

const conflictsOn = ({ conflicts }: Dossier, ids: ReadonlySet<string>): readonly AuthoredConflict[] =>
  conflicts.filter((conflict) => isOn(conflict, ids)).sort((a, b) => byText(a.id, b.id));

/**
 * Some records of a dossier: the dataset that they are from, the records with all that is claimed of them, the conflicts that
 * the editor wrote on them; then the sources and sentences that they rest on, their amounts and codes, and type and name of
 * what they point to. All triples are triples of the whole graph. Throws a `BilateralError` at once for an id that no record has.
 */
export function selectionNodes(whole: World, records: readonly string[]): Generator<JsonLdNode> {
  const world = whole.apart();
  const ids = [...new Set(records)].sort();
  for (const id of ids) world.record(id);
  return nodesOf(world, ids);
}

function* ownNodes(world: World, ids: readonly string[]): Generator<JsonLdNode> {
  yield* datasetNodes(world);
  for (const id of ids) yield* recordNodes(world, world.merged(id));
  for (const conflict of conflictsOn(world.dossier, new Set(ids)))
    yield* authoredConflictNodes(world, conflict);
}

function* nodesOf(world: World, ids: readonly string[]): Generator<JsonLdNode> {
  const seen = new Seen();
  yield* seen.passing(ownNodes(world, ids));
  const sources = ids.flatMap((id) => world.record(id).claims.map(({ source }) => source));
  yield* neighbours(world, seen, [...new Set(sources)].sort());
}
