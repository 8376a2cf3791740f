import type { Kind } from '@bilateral/core';
import type { ClassName } from '../context/classes.js';
import type { Fields, JsonLdNode } from '../document.js';
import { placeOf } from '../nodes/properties.js';
import { node, unite } from './node.js';
import type { Settled } from './settled.js';
import { encode, field } from './value.js';
import type { World } from './world.js';

/** The plain triples of a record: its own fields, and the elements of its lists. */
export interface Direct {
  readonly fields: Fields;
  readonly elements: readonly JsonLdNode[];
}

/** Writes settled values as plain triples. */
export function directOf(world: World, kind: Kind | 'source', iri: string, settled: Settled): Direct {
  const elements = new Map<string, { readonly type: ClassName; readonly fields: Fields[] }>();
  const own: Fields[] = [];
  for (const { path, value } of settled.all) {
    const { subject, term, type, element } = placeOf(kind, iri, path);
    const written = field(term, encode(world, type, term, value));
    if (!element) own.push(written);
    else {
      const known = elements.get(subject) ?? { type: element.type, fields: [] };
      known.fields.push(written);
      elements.set(subject, known);
      own.push(field(element.link, subject));
    }
  }
  return {
    fields: unite(...own),
    elements: [...elements].map(([subject, { type, fields }]) => node(subject, [type], unite(...fields))),
  };
}
