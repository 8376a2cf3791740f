import { Resource, type Value } from './resource.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const members = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const literal = ({ '@value': value, '@type': type, '@language': language }: Fields): Value => {
  const text = String(value);
  if (typeof language === 'string') return { text, language: language.toLowerCase() };
  return typeof type === 'string' ? { text, datatype: type } : { text };
};

/** Whether an object says nothing of the resource that it names. */
const isReference = (node: Fields): boolean => {
  for (const name in node) if (name !== '@id') return false;
  return '@id' in node;
};

/** The resources of an expanded document, wherever they stand in it: flat, one within the other, or in reverse. */
export class Gathered {
  readonly resources: Map<string, Resource> = new Map();
  #unnamed = 0;

  constructor(expanded: readonly unknown[]) {
    for (const each of expanded) this.#gather(each);
  }

  #resource(iri: string): Resource {
    const known = this.resources.get(iri);
    if (known) return known;
    const resource = new Resource(iri);
    this.resources.set(iri, resource);
    return resource;
  }

  /** Enters what stands in a node object; gives its name back. Named graphs are statements about others and left aside. */
  #gather(node: unknown): string | undefined {
    if (!isFields(node) || '@value' in node) return undefined;
    const id = textOf(node['@id']) ?? `_:unnamed-${(this.#unnamed += 1)}`;
    if (isReference(node)) return id;
    const resource = this.#resource(id);
    for (const type of members(node['@type'])) resource.types.add(String(type));
    for (const each of members(node['@included'])) this.#gather(each);
    if (!('@id' in node)) for (const each of members(node['@graph'])) this.#gather(each);
    this.#reverse(id, node['@reverse']);
    for (const name in node) if (!name.startsWith('@')) this.#enter(resource, name, node[name]);
    return id;
  }

  #reverse(id: string, reverse: unknown): void {
    if (!isFields(reverse)) return;
    for (const [name, nodes] of Object.entries(reverse)) {
      for (const each of members(nodes)) {
        const subject = this.#gather(each);
        if (subject !== undefined) this.#resource(subject).add(name, { iri: id });
      }
    }
  }

  /** Enters the values of a property; the members of a list or set are values like others. */
  #enter(resource: Resource, name: string, values: unknown): void {
    for (const each of members(values)) {
      if (!isFields(each)) continue;
      if ('@value' in each) resource.add(name, literal(each));
      else if ('@list' in each) this.#enter(resource, name, each['@list']);
      else if ('@set' in each) this.#enter(resource, name, each['@set']);
      else {
        const iri = this.#gather(each);
        if (iri !== undefined) resource.add(name, { iri });
      }
    }
  }
}
