import { z } from 'zod';
import type { FilePath } from './yaml-file.js';

const step = (schema: z.core.$ZodType, key: string | number): readonly z.core.$ZodType[] => {
  if (schema instanceof z.ZodOptional) return step(schema.unwrap(), key);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => step(option, key));
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodObject) {
    const field = (schema.shape as z.core.$ZodShape)[key];
    return field ? [field] : [];
  }
  return [];
};

const fields = (schema: z.core.$ZodType): readonly string[] => {
  if (schema instanceof z.ZodOptional) return fields(schema.unwrap());
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
