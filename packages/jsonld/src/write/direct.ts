import type { Claim, Kind, SourceClaim } from '@bilateral/core';
import type { ClassName } from '../context/classes.js';
import type { Fields, JsonLdNode } from '../document.js';
import { placeOf } from '../nodes/properties.js';
import { node, unite } from './node.js';
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

/** An element of a list while its fields are gathered. */
interface Gathered {
  readonly types: Set<ClassName>;
  fields: Fields;
}

/** Every element of a list of which any claim speaks, so that each claim has a subject in the document. */
const elementsOf = (world: World, { iri, kind, claims }: Given): Map<string, Gathered> => {
  const elements = new Map<string, Gathered>();
  for (const claim of claims) {
    for (const { path } of world.stated(claim).values) {
      if (path.length < 3) continue;
      const { subject, element } = placeOf(kind, iri, path);
      if (element && !elements.has(subject))
        elements.set(subject, { types: new Set(['Element']), fields: { record: iri } });
    }
  }
  return elements;
};

/** Writes settled values as plain triples. */
export function directOf(world: World, given: Given, settled: Settled): Direct {
  const elements = elementsOf(world, given);
  const own: Fields[] = [];
  for (const { path, value } of settled.all()) {
    const { subject, term, type, element } = placeOf(given.kind, given.iri, path);
    const written = field(term, encode(world, type, term, value));
    own.push(element ? field(element.link, subject) : written);
    const gathered = element && elements.get(subject);
    if (!gathered) continue;
    gathered.types.add(element.type);
    gathered.fields = unite(gathered.fields, written);
  }
  return {
    fields: unite(...own),
    elements: [...elements].map(([subject, { types, fields }]) => node(subject, [...types], fields)),
  };
}
