import { statementsOf, type Claim, type Kind, type SourceClaim } from '@bilateral/core';
import type { Fields, JsonLdNode } from '../document.js';
import { placeOf } from '../nodes/properties.js';
import { joined, node, unite } from './node.js';
import type { Settled } from './settled.js';
import { encode, field } from './value.js';
import type { World } from './world.js';

interface Given {
  readonly iri: string;
  readonly kind: Kind | 'source';
  readonly claims: readonly (Claim | SourceClaim)[];
}

/** The plain triples of a record: its own fields, and the elements of its lists. */
export interface Direct {
  readonly fields: Fields;
  readonly elements: readonly JsonLdNode[];
}

/** Every element of a list of which any claim speaks, so that each claim has a subject in the document. */
function* elementNodes(
  kind: Kind | 'source',
  iri: string,
  claims: readonly Pick<Claim | SourceClaim, 'says'>[],
): Generator<JsonLdNode> {
  for (const { says } of claims) {
    for (const { path } of statementsOf(says)) {
      const { subject, element } = placeOf(kind, iri, path);
      if (element) yield node(subject, ['Element'], { record: iri });
    }
  }
}

/** Writes settled values as plain triples. */
export function directOf(world: World, { iri, kind, claims }: Given, settled: Settled): Direct {
  const elements: JsonLdNode[] = [...elementNodes(kind, iri, claims)];
  const own: Fields[] = [];
  for (const { path, value } of settled.all) {
    const { subject, term, type, element } = placeOf(kind, iri, path);
    const written = field(term, encode(world, type, term, value));
    own.push(element ? field(element.link, subject) : written);
    if (element) elements.push(node(subject, [element.type], written));
  }
  return { fields: unite(...own), elements: joined(elements) };
}
