import { codeLists, parsePath, type MergedClaims, type MergedValue, type Modality } from '@bilateral/core';
import type { JsonLdNode } from '../document.js';
import { statedTriple, tripleOf, valueIrisAt, type Subject } from './claims.js';
import { conflictIri, conflictNodes } from './conflicts.js';
import { partAt } from './iris.js';
import { asSet } from './node.js';
import type { Triple } from './stated.js';
import type { World } from './world.js';

const modalities = Object.keys(codeLists.modality) as readonly Modality[];

/** The IRI of a merged value: a part of the record, named after modality and path. */
const mergedIri = (record: string, modality: Modality, path: string): string =>
  partAt(record, `${modality}.${path}`);

const type = ['MergedValue', 'prov:Entity'] as const;

/** The triple of a merged value: most often that of the one claim that states it. */
const tripleAt = (world: World, about: Subject, path: string, { value, claims }: MergedValue): Triple => {
  const [address] = claims;
  const stated = address === undefined ? undefined : world.stated(world.claim(address)).at.get(path);
  const same = stated?.find((each) => each.value === value);
  return same ? statedTriple(world, about, same) : tripleOf(world, about, { path: parsePath(path), value });
};

function valueNodes(
  world: World,
  about: Subject,
  modality: Modality,
  path: string,
  merged: MergedValue,
): readonly JsonLdNode[] {
  const { subject, predicate, object, text } = tripleAt(world, about, path, merged);
  const id = mergedIri(about.iri, modality, path);
  const claims = merged.claims.flatMap((address) => valueIrisAt(world, world.claim(address), path));
  const stated = { type, id, subject, predicate, object, path, modality: world.code('modality', modality) };
  const made = { ...stated, support: world.code('support', merged.support), derivedFrom: asSet(claims) };
  if (!merged.conflict) return [text ? { ...made, text } : made];
  const contested = { ...made, ...(text && { text }), conflict: conflictIri(about.iri, modality, path) };
  return [contested, ...conflictNodes(world, about, merged.conflict, id)];
}

/** Every merged value of a record, of whatever modality, with its support and the conflict in which it stands. */
export const mergedNodes = (world: World, about: Subject, merged: MergedClaims): readonly JsonLdNode[] =>
  modalities.flatMap((modality) =>
    Object.entries(merged[modality]?.properties ?? {}).flatMap(([path, value]) =>
      valueNodes(world, about, modality, path, value),
    ),
  );
