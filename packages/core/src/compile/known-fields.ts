import { z } from 'zod';
import type { FilePath } from './yaml-places.js';

const inner = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault ? inner(schema.unwrap()) : schema;

const step = (wrapped: z.core.$ZodType, key: string | number): readonly z.core.$ZodType[] => {
  const schema = inner(wrapped);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => step(option, key));
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodObject) {
    const field = (schema.shape as z.core.$ZodShape)[key];
    return field ? [field] : [];
  }
  return [];
};

const fields = (wrapped: z.core.$ZodType): readonly string[] => {
  const schema = inner(wrapped);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fields(option));
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
};

/** The fields that a schema allows at a path. */
export function knownFields(schema: z.core.$ZodType, path: FilePath): readonly string[] {
  const reached = path.reduce<readonly z.core.$ZodType[]>(
    (schemas, key) => schemas.flatMap((each) => step(each, key)),
    [schema],
  );
  return [...new Set(reached.flatMap(fields))];
}
