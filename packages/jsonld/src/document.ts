import type { ClassName } from './context/classes.js';
import type { coinedClasses } from './context/terms.js';
import type { v1 } from './context/v1.js';

type Context = typeof v1;

/** A property key of the context. */
export type PropertyTerm = Exclude<
  { [Key in keyof Context]: Context[Key] extends { readonly '@id': string } ? Key : never }[keyof Context],
  keyof typeof coinedClasses
>;

/** A literal with its datatype or language written out, or a resource; used where the context fixes neither. */
export type Explicit =
  | { readonly '@id': string }
  | { readonly '@value': string; readonly '@type'?: string; readonly '@language'?: string };

/** Texts by language. */
export type LanguageMap = Readonly<Record<string, readonly string[]>>;

type FieldValue<Definition> = Definition extends { readonly '@container': '@set' }
  ? readonly string[]
  : Definition extends { readonly '@container': readonly string[] }
    ? LanguageMap
    : Definition extends { readonly '@type': string }
      ? string
      : string | Explicit;

/** Properties of a resource by their keys in the context. */
export type Fields = { readonly [Term in PropertyTerm]?: FieldValue<Context[Term]> | undefined };

/** One resource: its IRI, its classes, its properties. Inner resources stand beside it in the graph, never inside it. */
export type JsonLdNode = Fields & { readonly id: string; readonly type: readonly ClassName[] };

/** A whole dossier as JSON-LD 1.1: the context, inlined, and a flat list of resources. */
export interface JsonLdDocument {
  readonly '@context': Context;
  readonly '@graph': readonly JsonLdNode[];
}
