import type { GraphNode } from '../rdf/term-table.js';
import type { catalogueContext } from './catalogue-context.js';

/** A property of the context of the catalogue. */
type Term = {
  [Key in keyof typeof catalogueContext]: (typeof catalogueContext)[Key] extends { readonly '@id': string }
    ? Key
    : never;
}[keyof typeof catalogueContext];

type Texts = Readonly<Record<string, readonly string[]>>;

type Value<Definition> = Definition extends { readonly '@container': '@set' }
  ? readonly string[]
  : Definition extends { readonly '@container': readonly string[] }
    ? Texts
    : string;

/** The properties of a resource of the catalogue: a misspelt key does not compile. */
export type CatalogueFields = { readonly [Key in Term]?: Value<(typeof catalogueContext)[Key]> | undefined };

const isEmpty = (value: string | object): boolean =>
  typeof value === 'object' && Object.keys(value).length === 0;

/** A resource of the catalogue; fields without a value are left out. */
export function described(id: string, type: readonly string[], fields: CatalogueFields = {}): GraphNode {
  const given = Object.entries(fields as Readonly<Record<string, string | object | undefined>>).filter(
    ([, value]) => value !== undefined && !isEmpty(value),
  );
  return { id, type, ...Object.fromEntries(given) };
}
