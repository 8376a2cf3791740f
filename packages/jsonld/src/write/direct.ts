import type { Claim, Kind, SourceClaim } from '@bilateral/core';
import type { ClassName } from '../context/classes.js';
import type { Fields, JsonLdNode, PropertyTerm } from '../document.js';
import { placeOf } from '../nodes/properties.js';
import { node } from './node.js';
import type { Settled } from './settled.js';
import { encode, isSet, type Encoded } from './value.js';
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

/** Fields while they are gathered: single values, and sets that grow. */
class Gathered {
  readonly #fields: Record<string, Encoded | string[]> = {};

  add(term: PropertyTerm, value: Encoded): void {
    const known = this.#fields[term];
    if (!isSet(term)) this.#fields[term] = value;
    else if (Array.isArray(known)) known.push(value as string);
    else this.#fields[term] = [value as string];
  }

  get fields(): Fields {
    return this.#fields as Fields;
  }
}

interface Element {
  readonly types: Set<ClassName>;
  readonly gathered: Gathered;
}

/** Every element of a list of which any claim speaks, so that each claim has a subject in the document. */
const elementsOf = (world: World, { iri, kind, claims }: Given): ReadonlyMap<string, Element> => {
  const elements = new Map<string, Element>();
  for (const claim of claims) {
    let [property, key]: readonly (string | undefined)[] = [];
    for (const { path } of world.stated(claim).values) {
      // The values of one element follow each other.
      if (path.length < 3 || (path[0] === property && path[1] === key)) continue;
      [property, key] = path;
      const { subject, element } = placeOf(kind, iri, path);
      if (!element || elements.has(subject)) continue;
      const gathered = new Gathered();
      gathered.add('record', iri);
      elements.set(subject, { types: new Set(['Element']), gathered });
    }
  }
  return elements;
};

/** Writes settled values as plain triples. */
export function directOf(world: World, given: Given, settled: Settled): Direct {
  const elements = elementsOf(world, given);
  const own = new Gathered();
  for (const { path, value } of settled.all()) {
    const { subject, term, type, element } = placeOf(given.kind, given.iri, path);
    const encoded = encode(world, type, term, value);
    const holder = element && elements.get(subject);
    if (!element || !holder) {
      own.add(term, encoded);
      continue;
    }
    own.add(element.link, subject);
    holder.types.add(element.type);
    holder.gathered.add(term, encoded);
  }
  return {
    fields: own.fields,
    elements: [...elements].map(([subject, { types, gathered }]) =>
      node(subject, [...types], gathered.fields),
    ),
  };
}
