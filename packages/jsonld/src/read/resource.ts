/** A value of a resource: another resource, or a literal. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly datatype?: string; readonly language?: string };

const keyOf = (value: Value): string =>
  'iri' in value ? `<${value.iri}>` : `${value.datatype ?? ''}@${value.language ?? ''} ${value.text}`;

/** One resource of a document with all that the document says of it, by IRIs, each value once. */
export class Resource {
  readonly iri: string;
  readonly types: Set<string> = new Set();
  readonly #values = new Map<string, Map<string, Value>>();

  constructor(iri: string) {
    this.iri = iri;
  }

  add(property: string, value: Value): void {
    const known = this.#values.get(property) ?? new Map<string, Value>();
    known.set(keyOf(value), value);
    this.#values.set(property, known);
  }

  values(property: string): readonly Value[] {
    return [...(this.#values.get(property)?.values() ?? [])];
  }
}
