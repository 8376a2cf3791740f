import type { Kind } from '@bilateral/core';

/** What a single value may be. Names of classes and datatypes bear their prefix. */
export type ValueRule =
  | { readonly datatype: string; readonly atLeast?: string; readonly pattern?: string }
  /** A record of one of the kinds; of any kind if none is named. */
  | { readonly records: readonly Kind[] }
  | { readonly resource: 'any' }
  | { readonly class: string }
  /** A code of one of the lists. */
  | { readonly codes: readonly string[] }
  /** One of these plain texts. */
  | { readonly texts: readonly string[] }
  /** One of these resources. */
  | { readonly resources: readonly string[] }
  /** A text of the editor's, one in each language of the dossier. */
  | { readonly text: 'editorial' }
  | { readonly text: 'any language' }
  | { readonly anyOf: readonly ValueRule[] };

/** What a shape asks of one property. */
export interface PropertyRule {
  /** A name with its prefix, or a path as Turtle writes it. */
  readonly path: string;
  readonly min?: number;
  readonly max?: number;
  readonly value?: ValueRule;
  /** A code that must be among the values, by list and code. */
  readonly has?: readonly [list: string, code: string];
  /** A property whose values may not be smaller. */
  readonly notAfter?: string;
  /** A property whose values must be greater. */
  readonly before?: string;
  readonly message?: string;
}

/** What a class of resources must be like. */
export interface Shape {
  readonly name: string;
  readonly target: { readonly class: string } | { readonly subjectsOf: string } | { readonly kind: Kind };
  readonly is?: readonly string[];
  readonly isNot?: readonly string[];
  readonly rules: readonly PropertyRule[];
  readonly about: string;
}

/** The rules of a kind of record, or of the elements of its lists, as the schemas of the model have them. */
export interface GeneratedRules {
  readonly of: Kind | 'source' | { readonly element: string };
  readonly rules: readonly PropertyRule[];
}
