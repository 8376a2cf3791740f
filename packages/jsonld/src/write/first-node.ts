import type { JsonLdNode } from '../document.js';

/** The resource that is written first: of a record the record itself, of a claim its annotation. What follows is not made. */
export function firstNode(nodes: Iterable<JsonLdNode>): JsonLdNode {
  for (const node of nodes) return node;
  throw new TypeError('nothing was written');
}
