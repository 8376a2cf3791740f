/** A value of a resource: another resource, or a literal. */
export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly datatype?: string; readonly language?: string };

const keyOf = (value: Value): string =>
  'iri' in value ? `<${value.iri}>` : `${value.datatype ?? ''}@${value.language ?? ''} ${value.text}`;

/** One resource of a document with all that the document says of it, by IRIs. */
export class Resource {
  readonly iri: string;
  readonly types: Set<string> = new Set();
  readonly #values = new Map<string, Value[]>();

  constructor(iri: string) {
    this.iri = iri;
  }

  add(property: string, value: Value): void {
    const known = this.#values.get(property);
    if (known) known.push(value);
    else this.#values.set(property, [value]);
  }

  /** The values of a property, each once, however often the document says it. */
  values(property: string): readonly Value[] {
    const values = this.#values.get(property) ?? [];
    if (values.length < 2) return values;
    return [...new Map(values.map((value) => [keyOf(value), value])).values()];
  }
}
