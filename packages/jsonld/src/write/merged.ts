import { codeLists, parsePath, type MergedClaims, type MergedValue, type Modality } from '@bilateral/core';
import type { JsonLdNode } from '../document.js';
import { tripleOf, valueIrisAt, type Subject } from './claims.js';
import { conflictIri, conflictNodes } from './conflicts.js';
import { partAt } from './iris.js';
import { node } from './node.js';
import type { World } from './world.js';

const modalities = Object.keys(codeLists.modality) as readonly Modality[];

/** The IRI of a merged value: a part of the record, named after modality and path. */
const mergedIri = (record: string, modality: Modality, path: string): string =>
  partAt(record, `${modality}.${path}`);

function* valueNodes(
  world: World,
  about: Subject,
  modality: Modality,
  path: string,
  merged: MergedValue,
): Generator<JsonLdNode> {
  const { value, support, claims, conflict } = merged;
  const iri = mergedIri(about.iri, modality, path);
  yield node(iri, ['MergedValue', 'prov:Entity'], {
    ...tripleOf(world, about, { path: parsePath(path), key: path, value }),
    modality: world.code('modality', modality),
    support: world.code('support', support),
    derivedFrom: claims.flatMap((address) => valueIrisAt(world, world.claim(address), path)),
    conflict: conflict && conflictIri(about.iri, modality, path),
  });
  if (conflict) yield* conflictNodes(world, about, conflict, iri);
}

/** Every merged value of a record, of whatever modality, with its support and the conflict in which it stands. */
export function* mergedNodes(world: World, about: Subject, merged: MergedClaims): Generator<JsonLdNode> {
  for (const modality of modalities) {
    for (const [path, value] of Object.entries(merged[modality]?.properties ?? {})) {
      yield* valueNodes(world, about, modality, path, value);
    }
  }
}
