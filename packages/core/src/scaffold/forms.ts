import { z } from 'zod';
import type { PropertyType } from '../model/property-type.js';
import { date, editorText, localText, propertyType } from '../model/value.js';

type Schema = z.core.$ZodType;

/** The schema of a value, without what says that it may be left out. */
export const unwrapped = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault ? unwrapped(schema.unwrap()) : schema;

export const isRequired = (schema: Schema): boolean =>
  !(schema instanceof z.ZodOptional) && !(schema instanceof z.ZodPrefault);

/** Whether a schema is another one, or was made of it. */
export const isOf = (schema: Schema | undefined, original: Schema): boolean =>
  schema !== undefined && (schema === original || isOf(schema._zod.parent, original));

export const isLocalText = (schema: Schema): boolean => isOf(unwrapped(schema), localText);
export const isEditorText = (schema: Schema): boolean => isOf(unwrapped(schema), editorText);

/** The object that a value is, or that the elements of a list are; the last branch of a union is its full form. */
export function objectIn(wrapped: Schema): z.ZodObject | undefined {
  const schema = unwrapped(wrapped);
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodArray) return objectIn(schema.element);
  if (schema instanceof z.ZodRecord) return objectIn(schema.valueType);
  return schema instanceof z.ZodUnion ? objectIn(schema.options.at(-1) as Schema) : undefined;
}

export const meaningOf = (schema: Schema): { readonly description: string; readonly example: unknown } => {
  const { description = '', examples } = z.globalRegistry.get(schema) ?? {};
  return { description, example: (examples as readonly unknown[] | undefined)?.[0] };
};

const oneOf = (words: readonly string[], conjunction: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`;

const records = (kinds: readonly string[]): string =>
  kinds.length === 0 ? 'any record' : `a record of kind ${oneOf(kinds, 'or')}`;

const codesOf = (schema: Schema): string => (schema as z.ZodEnum).options.join(', ');

const formOfType = (type: PropertyType, schema: Schema): string => {
  switch (type.type) {
    case 'date':
      return 'A date.';
    case 'ref':
      return `The id of ${records(type.kinds)}.`;
    case 'code':
      return `One of: ${codesOf(schema)}.`;
    case 'set':
      return type.of.type === 'ref'
        ? `A list of ids, each of ${records(type.of.kinds)}.`
        : `A list of: ${codesOf((schema as z.ZodArray).element)}.`;
    case 'quantity':
      return 'An amount.';
    default:
      return '';
  }
};

/** How a value is written, in a sentence: of which kind a record is, which codes there are; empty where its meaning tells that. */
export function formOf(wrapped: Schema): string {
  const schema = unwrapped(wrapped);
  const type = propertyType.get(schema)?.type;
  if (type && type.type !== 'exact') return formOfType(type, schema);
  return schema instanceof z.ZodEnum ? `One of: ${codesOf(schema)}.` : '';
}

/** Whether amounts or dates stand somewhere in a value, so that their form must be told. */
export function holds(wrapped: Schema, wanted: 'quantity' | 'date'): boolean {
  const schema = unwrapped(wrapped);
  if (propertyType.get(schema)?.type.type === wanted) return true;
  if (schema instanceof z.ZodArray) return holds(schema.element, wanted);
  if (schema instanceof z.ZodUnion) return schema.options.some((option) => holds(option, wanted));
  return (
    schema instanceof z.ZodObject &&
    Object.values(schema.shape as z.core.$ZodShape).some((field) => holds(field, wanted))
  );
}

export const isDate = (schema: Schema): boolean => propertyType.get(unwrapped(schema))?.type.type === 'date';

/** How dates are written. */
export const dateForm: string = meaningOf(date()).description;
