import {
  parsePath,
  type AuthoredConflict,
  type CompiledRecord,
  type Conflict,
  type LocalText,
  type Modality,
  type Position,
} from '@bilateral/core';
import type { Fields, JsonLdNode } from '../document.js';
import { tripleOf, valueIris, valueIrisAt, type Subject } from './claims.js';
import { part, partAt } from './iris.js';
import { languageMap, node } from './node.js';
import { emptyFields, sequenceOf } from './shape.js';
import type { World } from './world.js';

/** The IRI of a computed conflict: a part of the record, named after modality and path. */
export const conflictIri = (record: string, modality: Modality, path: string): string =>
  partAt(record, `conflict.${modality}.${path}`);

const positionIris = (conflict: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_each, index) => part(conflict, `position-${index + 1}`));

interface Judgement {
  readonly state: string;
  readonly basis?: string | undefined;
  readonly note?: LocalText | undefined;
}

const judgementFields = (world: World, { state, basis, note }: Judgement): Fields => ({
  state: world.code('conflict-state', state),
  basis: basis === undefined ? undefined : world.code('basis', basis),
  note: note && languageMap(note),
});

const positionNode = (iris: readonly string[], index: number, fields: Fields): JsonLdNode =>
  node(iris[index] as string, ['Position'], {
    ...fields,
    order: String(index),
    disagreesWith: iris.filter((_each, other) => other !== index),
  });

const computedPosition = (
  world: World,
  about: Subject,
  path: string,
  { value, claims, voices }: Position,
): Fields => {
  const { object } = tripleOf(world, about, { path: parsePath(path), value });
  return {
    literal: object,
    claim: claims.flatMap((address) => valueIrisAt(world, world.claim(address), path)),
    evidence: claims.map((address) => world.iris.claim(address)),
    voices: String(voices),
  };
};

/** A conflict that the merge found, with its sides. The preferred value is named once the editor has preferred one. */
export function* conflictNodes(
  world: World,
  about: Subject,
  conflict: Conflict,
  merged: string,
): Generator<JsonLdNode> {
  const { property: path, modality, positions } = conflict;
  const iri = conflictIri(about.iri, modality, path);
  const sides = positionIris(iri, positions.length);
  const { predicate } = tripleOf(world, about, { path: parsePath(path), value: positions[0]?.value });
  yield node(iri, ['Conflict', 'prov:Entity'], {
    ...judgementFields(world, conflict),
    about: [about.iri],
    aboutProperty: predicate,
    path,
    modality: world.code('modality', modality),
    position: sides,
    preferred: conflict.state === 'preferred' ? merged : undefined,
  });
  for (const [index, position] of positions.entries()) {
    yield positionNode(sides, index, computedPosition(world, about, path, position));
  }
}

/** A conflict that the editor wrote; a side holds whole passages, so every value that they state. */
export function* authoredConflictNodes(world: World, conflict: AuthoredConflict): Generator<JsonLdNode> {
  const { id, label, about = [], positions } = conflict;
  const iri = world.iris.conflict(id);
  const sides = positionIris(iri, positions.length);
  yield node(iri, ['Conflict', 'prov:Entity'], {
    ...judgementFields(world, conflict),
    name: languageMap(label),
    about: about.map((each) => world.ref(each)),
    position: sides,
    sequence: sequenceOf(['about'], conflict.about),
    empty: emptyFields({ about: conflict.about }),
  });
  for (const [index, { label: side, claims: addresses }] of positions.entries()) {
    const claims = addresses.map((address) => world.claim(address));
    yield positionNode(sides, index, {
      name: side && languageMap(side),
      evidence: addresses.map((address) => world.iris.claim(address)),
      sequence: sequenceOf(['claims'], addresses),
      claim: claims.flatMap((claim) => valueIris(world, claim)),
    });
  }
}

const acknowledgementIri = (record: string, index: number): string =>
  part(record, `acknowledgement-${index + 1}`);

/** The links from a record to the editor's words on its computed conflicts. */
export const acknowledgementIris = (
  record: string,
  { conflicts = [] }: Pick<CompiledRecord, 'conflicts'>,
): readonly string[] => conflicts.map((_each, index) => acknowledgementIri(record, index));

/** The editor's words on the computed conflicts of a record, as they stand in its file. */
export function* acknowledgementNodes(
  world: World,
  iri: string,
  { conflicts = [] }: Pick<CompiledRecord, 'conflicts'>,
): Generator<JsonLdNode> {
  for (const [index, { property, modality, ...judgement }] of conflicts.entries()) {
    yield node(acknowledgementIri(iri, index), ['Acknowledgement'], {
      ...judgementFields(world, judgement),
      path: property,
      modality: modality === undefined ? undefined : world.code('modality', modality),
      order: String(index),
      acknowledges: conflictIri(iri, modality ?? 'actual', property),
    });
  }
}
