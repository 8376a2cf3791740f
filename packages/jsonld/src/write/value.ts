import type { PropertyType, Quantity } from '@bilateral/core';
import { v1 } from '../context/v1.js';
import { v1Terms } from '../rdf/term-table.js';
import type { Explicit, LanguageMap, PropertyTerm } from '../document.js';
import { languageMap } from './node.js';
import type { World } from './world.js';

/** A value as it stands under its term. */
export type Encoded = string | Explicit | LanguageMap;

const edtf = 'edtf:EDTF';

/** A date of EDTF with its datatype written out. */
export const edtfLiteral = (date: string): Explicit => ({ '@value': date, '@type': edtf });

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object';

const encodeExact = (world: World, term: PropertyTerm, value: unknown): Encoded => {
  if (isFields(value)) {
    if (term === 'sincePrevious') {
      return 'from' in value ? edtfLiteral(String(value.from)) : { '@id': world.quantity(value as Quantity) };
    }
    return languageMap(value as Readonly<Record<string, string>>);
  }
  if (term === 'against') return value === 'unknown' ? { '@value': value } : edtfLiteral(String(value));
  return String(value);
};

/** Writes a single value of the model as the context expects it under the term. */
export function encode(world: World, type: PropertyType, term: PropertyTerm, value: unknown): Encoded {
  switch (type.type) {
    case 'ref':
      return world.ref(value as string);
    case 'code':
      return world.code(type.list, value as string);
    case 'quantity':
      return world.quantity(value as Quantity);
    case 'date':
      return value as string;
    default:
      return encodeExact(world, term, value);
  }
}

interface Definition {
  readonly '@id': string;
  readonly '@type'?: string;
  readonly '@container'?: string | readonly string[];
}

const definitionOf = (term: PropertyTerm): Definition => v1[term];

/** Whether a value is a text by languages. */
export const isLanguageMap = (value: Encoded): value is LanguageMap =>
  isFields(value) && !('@id' in value) && !('@value' in value);

/** The value with its datatype written out, for `rdf:object`. A text in several languages is known by its English form. */
export function explicit(term: PropertyTerm, value: Encoded): Explicit {
  if (isLanguageMap(value)) {
    const [language = 'en', texts = []] =
      Object.entries(value).find(([each]) => each === 'en') ?? Object.entries(value)[0] ?? [];
    return { '@value': texts[0] ?? '', '@language': language };
  }
  if (typeof value !== 'string') return value;
  const { '@type': type } = definitionOf(term);
  if (type === '@id') return { '@id': value };
  return type === undefined ? { '@value': value } : { '@value': value, '@type': type };
}

/** Whether a term takes several values, and so always a set. */
export const isSet = (term: PropertyTerm): boolean => definitionOf(term)['@container'] === '@set';

/** The IRI of a term. */
export const termIri = (term: PropertyTerm): string => v1Terms.term(term).iri;
