import { codeLists } from '@bilateral/core';
import { z } from 'zod';
import { v1 } from '../src/context/v1.js';
import type { PropertyTerm } from '../src/document.js';
import type { ValueRule } from '../src/shapes/rule.js';

/** A schema of any kind. */
export type Schema = z.core.$ZodType;

/** A schema without what says whether it may be left out. */
export const unwrap = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault ? unwrap(schema.unwrap()) : schema;

/** What the context says of a term. */
export const definitionOf = (term: PropertyTerm): { readonly '@id': string; readonly '@type'?: string } =>
  v1[term];

/** The name of a term's property, with its prefix. */
export const pathOf = (term: PropertyTerm): string => definitionOf(term)['@id'];

const sameKeys = (codes: object, entries: object): boolean =>
  Object.keys(codes).sort().join() === Object.keys(entries).sort().join();

/** A closed list of the schema: the code list with these codes, or plain texts. */
const enumRule = (schema: z.ZodEnum): ValueRule => {
  const list = Object.entries(codeLists).find(([, codes]) => sameKeys(codes, schema.def.entries))?.[0];
  return list === undefined ? { texts: Object.keys(schema.def.entries) } : { codes: [list] };
};

const stringRule = (schema: z.ZodString): ValueRule => {
  const pattern = (schema.def.checks ?? [])
    .map((check) => (check._zod.def as { readonly pattern?: RegExp }).pattern?.source)
    .find((source) => source !== undefined);
  return { datatype: 'xsd:string', ...(pattern === undefined ? {} : { pattern }) };
};

/** A copy of a schema keeps its description and loses its id. */
const isDate = (schema: Schema): boolean =>
  z.globalRegistry.get(schema)?.description?.startsWith('A date in EDTF') === true;

const objectRule = ({ shape }: z.ZodObject): ValueRule => {
  if ('unit' in shape || 'currency' in shape) return { class: 'br:Quantity' };
  if ('en' in shape) return { text: 'editorial' };
  const [only] = Object.values(shape);
  if (only === undefined) throw new Error('an object without fields has no rule');
  return exactRule(only, 'edtf:EDTF');
};

/** The rule of a value that merging compares as a whole: read from the schema itself. */
export function exactRule(wrapped: Schema, datatype: string | undefined): ValueRule {
  const schema = unwrap(wrapped);
  if (schema instanceof z.ZodUnion)
    return { anyOf: schema.options.map((each) => exactRule(each, undefined)) };
  if (schema instanceof z.ZodEnum) return enumRule(schema);
  if (schema instanceof z.ZodLiteral) return { texts: [...schema.values].map(String) };
  if (schema instanceof z.ZodObject) return objectRule(schema);
  if (schema instanceof z.ZodNumber) return { datatype: datatype ?? 'xsd:integer', atLeast: '1' };
  if (isDate(schema) || datatype === 'edtf:EDTF') return { datatype: 'edtf:EDTF' };
  if (schema instanceof z.ZodString) return stringRule(schema);
  throw new Error(`no rule is known for a schema of type ${schema._zod.def.type}`);
}
