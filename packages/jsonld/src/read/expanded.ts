import { Resource, type Value } from './resource.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const members = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const literal = ({ '@value': value, '@type': type, '@language': language }: Fields): Value => ({
  text: String(value),
  ...(typeof type === 'string' && { datatype: type }),
  ...(typeof language === 'string' && { language: language.toLowerCase() }),
});

/** The resources of an expanded document, wherever they stand in it: flat, one within the other, or in reverse. */
export class Gathered {
  readonly resources: Map<string, Resource> = new Map();
  #unnamed = 0;

  constructor(expanded: readonly unknown[]) {
    for (const each of expanded) this.#gather(each);
  }

  #resource(iri: string): Resource {
    const known = this.resources.get(iri) ?? new Resource(iri);
    this.resources.set(iri, known);
    return known;
  }

  /** Enters what stands in a node object; gives its name back. Named graphs are statements about others and left aside. */
  #gather(node: unknown): string | undefined {
    if (!isFields(node) || '@value' in node) return undefined;
    if ('@list' in node || '@set' in node) return void this.#values(node);
    const id = textOf(node['@id']) ?? `_:unnamed-${(this.#unnamed += 1)}`;
    const names = Object.keys(node);
    if (names.length === 1 && names[0] === '@id') return id;
    const resource = this.#resource(id);
    for (const type of members(node['@type'])) resource.types.add(String(type));
    for (const each of members(node['@included'])) this.#gather(each);
    if (!('@id' in node)) for (const each of members(node['@graph'])) this.#gather(each);
    this.#reverse(id, node['@reverse']);
    for (const name of names) if (!name.startsWith('@')) resource.add(name, this.#values(node[name]));
    return id;
  }

  #reverse(id: string, reverse: unknown): void {
    if (!isFields(reverse)) return;
    for (const [name, nodes] of Object.entries(reverse)) {
      for (const each of members(nodes)) {
        const subject = this.#gather(each);
        if (subject !== undefined) this.#resource(subject).add(name, [{ iri: id }]);
      }
    }
  }

  #values(value: unknown): readonly Value[] {
    return members(value).flatMap((each): readonly Value[] => {
      if (!isFields(each)) return [];
      if ('@value' in each) return [literal(each)];
      if ('@list' in each) return this.#values(each['@list']);
      if ('@set' in each) return this.#values(each['@set']);
      const iri = this.#gather(each);
      return iri === undefined ? [] : [{ iri }];
    });
  }
}
