import { codeLists, parsePath, type MergedClaims, type MergedValue, type Modality } from '@bilateral/core';
import type { JsonLdNode } from '../document.js';
import { tripleOf, valueIrisAt, type Subject } from './claims.js';
import { conflictIri, conflictNodes } from './conflicts.js';
import { partAt } from './iris.js';
import { asSet } from './node.js';
import type { World } from './world.js';

const modalities = Object.keys(codeLists.modality) as readonly Modality[];

/** The IRI of a merged value: a part of the record, named after modality and path. */
const mergedIri = (record: string, modality: Modality, path: string): string =>
  partAt(record, `${modality}.${path}`);

const type = ['MergedValue', 'prov:Entity'] as const;

function valueNodes(
  world: World,
  about: Subject,
  modality: Modality,
  path: string,
  merged: MergedValue,
): readonly JsonLdNode[] {
  const { value, support, claims, conflict } = merged;
  const iri = mergedIri(about.iri, modality, path);
  const made = {
    type,
    id: iri,
    ...tripleOf(world, about, { path: parsePath(path), key: path, value }),
    modality: world.code('modality', modality),
    support: world.code('support', support),
    derivedFrom: asSet(claims.flatMap((address) => valueIrisAt(world, world.claim(address), path))),
  };
  if (!conflict) return [made];
  const contested = { ...made, conflict: conflictIri(about.iri, modality, path) };
  return [contested, ...conflictNodes(world, about, conflict, iri)];
}

/** Every merged value of a record, of whatever modality, with its support and the conflict in which it stands. */
export const mergedNodes = (world: World, about: Subject, merged: MergedClaims): readonly JsonLdNode[] =>
  modalities.flatMap((modality) =>
    Object.entries(merged[modality]?.properties ?? {}).flatMap(([path, value]) =>
      valueNodes(world, about, modality, path, value),
    ),
  );
