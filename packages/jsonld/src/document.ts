import type { ClassName } from './context/classes.js';
import type { coinedClasses } from './context/terms.js';
import type { v1 } from './context/v1.js';

/** The type of the {@link context}: every key with what it stands for. */
export type Context = typeof v1;

/** A key of the {@link context} that stands for a property: all of them but the classes and the prefixes. */
export type PropertyTerm = Exclude<
  { [Key in keyof Context]: Context[Key] extends { readonly '@id': string } ? Key : never }[keyof Context],
  keyof typeof coinedClasses
>;

/** A literal with its datatype or language written out, or a resource; used where the context fixes neither. */
export type Explicit =
  | {
      /** The IRI of the resource. */
      readonly '@id': string;
    }
  | {
      /** The text of the literal. */
      readonly '@value': string;
      /** Its datatype, with its prefix or whole; a text if absent. */
      readonly '@type'?: string;
      /** The language of the text, as a BCP 47 tag. */
      readonly '@language'?: string;
    };

/** Texts by language, as BCP 47 tags. */
export type LanguageMap = Readonly<Record<string, readonly string[]>>;

/**
 * What stands under a key: several IRIs or texts, texts by language, one IRI or text, or either with its datatype
 * written out.
 */
export type FieldValue<Definition> = Definition extends { readonly '@container': '@set' }
  ? readonly string[]
  : Definition extends { readonly '@container': readonly string[] }
    ? LanguageMap
    : Definition extends { readonly '@type': string }
      ? string
      : string | Explicit;

/**
 * Properties of a resource by their keys in the context. Each key takes the shape that the context gives it, so that
 * a misspelt one, or a text where a list belongs, does not compile.
 */
export type Fields = { readonly [Term in PropertyTerm]?: FieldValue<Context[Term]> | undefined };

/**
 * One resource: its IRI, its classes, its properties. Inner resources stand beside it in the graph, never inside it.
 */
export type JsonLdNode = Fields & {
  /** Its IRI. */
  readonly id: string;
  /** Its classes, at least one, in the order of their names. */
  readonly type: readonly ClassName[];
};

/**
 * A dossier as JSON-LD 1.1: the context, inlined, so that nothing is fetched to read it, and a flat list of
 * resources.
 */
export interface JsonLdDocument {
  /** The {@link context}, whole. */
  readonly '@context': Context;
  /** The resources, always in the same order; no blank nodes. */
  readonly '@graph': readonly JsonLdNode[];
}
