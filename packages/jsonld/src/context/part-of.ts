import type { JsonLdDocument, JsonLdNode } from '../document.js';
import { v1 } from './v1.js';

type Context = JsonLdDocument['@context'];

const isKeyword = (key: string): boolean => key.startsWith('@') || key === 'id' || key === 'type';

const prefixesIn = (text: unknown): readonly string[] =>
  typeof text === 'string' && /^[\w-]+:(?!\/\/)/.test(text) ? [text.slice(0, text.indexOf(':'))] : [];

/** The keys, classes and datatypes that resources use. */
const usedBy = (nodes: readonly JsonLdNode[]): ReadonlySet<string> => {
  const used = new Set<string>();
  for (const { id: _id, type, ...fields } of nodes) {
    for (const each of type) used.add(each.includes(':') ? each.slice(0, each.indexOf(':')) : each);
    for (const [key, value] of Object.entries(fields)) {
      used.add(key);
      if (typeof value === 'object' && '@type' in value)
        prefixesIn(value['@type']).forEach((each) => used.add(each));
    }
  }
  return used;
};

/**
 * The part of the context, version 1, that some resources use. A file with few resources carries no more than it needs, and
 * still reads without a network.
 */
export function contextOf(nodes: readonly JsonLdNode[]): Context {
  const used = usedBy(nodes);
  const terms = Object.entries(v1).filter(([key]) => isKeyword(key) || used.has(key));
  const prefixes = new Set(
    terms.flatMap(([, value]) => (typeof value === 'object' ? Object.values(value).flatMap(prefixesIn) : [])),
  );
  const kept = Object.entries(v1).filter(([key]) => isKeyword(key) || used.has(key) || prefixes.has(key));
  return Object.fromEntries(kept) as unknown as Context;
}
