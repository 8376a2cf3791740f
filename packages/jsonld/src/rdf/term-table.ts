import { v1 } from '../context/v1.js';

/** A JSON-LD context of the plain forms that we write: prefixes, and terms with at most a type and a container. */
export type PlainContext = Readonly<Record<string, unknown>>;

/** A resource under a context: its IRI, its classes, its properties by term; inner resources stand beside it. */
export interface GraphNode {
  /** Its IRI. */
  readonly id: string;
  /** Its classes, by the names that the context gives them. */
  readonly type?: readonly string[];
}

/** What a context says of one key. */
export interface Term {
  readonly iri: string;
  /** The predicate as N-Triples write it. */
  readonly predicate: string;
  /** Whether a bare string is a resource. */
  readonly isLink: boolean;
  /** What follows a bare string as a literal: nothing, or its datatype. */
  readonly datatype: string;
}

interface Definition {
  readonly '@id': string;
  readonly '@type'?: string;
}

const isDefinition = (value: unknown): value is Definition =>
  typeof value === 'object' && value !== null && '@id' in value;

/** A context made ready for writing: each key is looked up once, whatever the number of resources. */
export class TermTable {
  /** The prefixes, with the IRIs that they stand for. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly #context: PlainContext;
  readonly #terms = new Map<string, Term>();
  readonly #names = new Map<string, string>();

  constructor(context: PlainContext) {
    this.#context = context;
    this.prefixes = new Map(
      Object.entries(context).flatMap(([key, value]) =>
        typeof value === 'string' && !value.startsWith('@') ? [[key, value] as const] : [],
      ),
    );
  }

  /** What a key means. Throws a `TypeError` for one that the context does not have: nothing may get lost. */
  term(key: string): Term {
    const known = this.#terms.get(key);
    if (known) return known;
    const definition = this.#context[key];
    if (!isDefinition(definition)) throw new TypeError(`the context has no term '${key}'`);
    const { '@id': id, '@type': type } = definition;
    const iri = this.expanded(id);
    const isLink = type === '@id';
    const datatype = type === undefined || isLink ? '' : `^^<${this.expanded(type)}>`;
    const term: Term = { iri, predicate: `<${iri}>`, isLink, datatype };
    this.#terms.set(key, term);
    return term;
  }

  /** The IRI behind the name of a class or datatype: a term, a prefixed name, or an IRI as it is. */
  expanded(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const definition = this.#context[name];
    const [prefix = '', ...local] = name.split(':');
    const space = this.prefixes.get(prefix);
    const iri =
      isDefinition(definition) && definition['@id'] !== name
        ? this.expanded(definition['@id'])
        : space === undefined || local.length === 0
          ? name
          : `${space}${local.join(':')}`;
    this.#names.set(name, iri);
    return iri;
  }
}

/** The terms of the context of data, version 1. */
export const v1Terms: TermTable = new TermTable(v1);
