import { objectsOf } from './n-triples.js';
import { v1Terms, type GraphNode, type TermTable } from './term-table.js';

const localName = /^[A-Za-z_](?:[\w-]*\w)?$/;

/** Shortens IRIs by the prefixes of a context. */
class Names {
  readonly #spaces: readonly (readonly [space: string, prefix: string])[];
  readonly #known = new Map<string, string>();

  constructor(prefixes: ReadonlyMap<string, string>) {
    this.#spaces = [...prefixes].map(([prefix, space]) => [space, prefix] as const);
  }

  /** An IRI between angle brackets, or its prefixed name where that needs no escape. */
  of(bracketed: string): string {
    const known = this.#known.get(bracketed);
    if (known !== undefined) return known;
    const iri = bracketed.slice(1, -1);
    const cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    const local = iri.slice(cut);
    const space = this.#spaces.find(([each]) => each.length === cut && iri.startsWith(each));
    return space && localName.test(local) ? this.#kept(bracketed, `${space[1]}:${local}`) : bracketed;
  }

  /** Only names of vocabularies are kept: those of records are as many as the records. */
  #kept(bracketed: string, name: string): string {
    this.#known.set(bracketed, name);
    return name;
  }

  /** An object of N-Triples: resources and datatypes shortened, texts as they are. */
  object(object: string): string {
    if (object.startsWith('<')) return this.of(object);
    const type = object.lastIndexOf('"^^<');
    return type === -1 || !object.endsWith('>')
      ? object
      : `${object.slice(0, type + 3)}${this.of(object.slice(type + 3))}`;
  }
}

const propertyOf = (predicate: string, objects: readonly string[]): string =>
  `${predicate} ${objects.join(', ')}`;

const block = (node: GraphNode, names: Names, table: TermTable): string => {
  const properties: string[] = [];
  const types = (node.type ?? []).map((type) => names.of(`<${table.expanded(type)}>`));
  if (types.length > 0) properties.push(propertyOf('a', types));
  for (const [key, value] of Object.entries(node)) {
    if (key === 'id' || key === 'type' || value === undefined) continue;
    const term = table.term(key);
    const objects = [...objectsOf(value, term, table)].map((each) => names.object(each));
    if (objects.length > 0) properties.push(propertyOf(names.of(term.predicate), objects));
  }
  return properties.length === 0 ? '' : `${names.of(`<${node.id}>`)} ${properties.join(' ;\n  ')} .\n`;
};

const head = (prefixes: ReadonlyMap<string, string>): string =>
  [...prefixes].map(([prefix, space]) => `@prefix ${prefix}: <${space}> .\n`).join('');

/** The triples of resources as Turtle: first the prefixes, then one block for each resource. */
export function* turtle(nodes: Iterable<GraphNode>, table: TermTable = v1Terms): Generator<string> {
  const names = new Names(table.prefixes);
  yield head(table.prefixes);
  for (const node of nodes) yield block(node, names, table);
}

interface Statement extends GraphNode {
  readonly subject: string;
  readonly predicate: string;
  readonly object: unknown;
}

const isStatement = (node: GraphNode): node is Statement =>
  node.type?.includes('Claim') === true && 'subject' in node && 'predicate' in node && 'object' in node;

/** The one triple that a claim states, in a graph of the claim's name. */
const statedGraph = (node: Statement, names: Names, table: TermTable): string => {
  const [object = ''] = objectsOf(node.object, table.term('object'), table);
  const triple = [`<${node.subject}>`, `<${node.predicate}>`, object].map((each) => names.object(each));
  return `${names.of(`<${node.id}>`)} { ${triple.join(' ')} . }\n`;
};

/**
 * The triples of resources as TriG: Turtle for all of them, and beside it for each claim a graph named by the claim, which
 * holds the triple that the claim states. What nobody vouches for thus stands in no graph but that of its own claim.
 */
export function* trig(nodes: Iterable<GraphNode>, table: TermTable = v1Terms): Generator<string> {
  const names = new Names(table.prefixes);
  yield head(table.prefixes);
  for (const node of nodes) {
    yield block(node, names, table);
    if (isStatement(node)) yield statedGraph(node, names, table);
  }
}
