import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { conflictSchema, dossierSchema, recordSchemas, sourceSchema } from '../schema.js';

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault ? unwrapped(schema.unwrap()) : schema;

interface Field {
  readonly path: string;
  readonly schema: z.core.$ZodType;
}

/** Every property of a schema, with those of the objects inside it. */
const fieldsOf = (wrapped: z.core.$ZodType, path: string): readonly Field[] => {
  const schema = unwrapped(wrapped);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((each) => fieldsOf(each, path));
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, `${path}[]`);
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType, `${path}.*`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as z.core.$ZodShape).flatMap(([name, field]) => [
    { path: `${path}.${name}`, schema: field },
    ...fieldsOf(field, `${path}.${name}`),
  ]);
};

const schemas = { ...recordSchemas, dossier: dossierSchema, source: sourceSchema, conflict: conflictSchema };
const fields = Object.entries(schemas).flatMap(([name, schema]) => fieldsOf(schema, name));

/** What a schema itself is told to mean, not what it takes from the schema of its values. */
const metaOf = (schema: z.core.$ZodType) => z.globalRegistry.get(schema);

describe('the properties of the model', () => {
  it('are many, in every schema', () => {
    expect(fields.length).toBeGreaterThan(1000);
    expect(new Set(fields.map(({ path }) => path.split('.')[0]))).toEqual(new Set(Object.keys(schemas)));
  });

  it('each have a description of their own: one or two sentences, short enough for an editor', () => {
    const told = new Map(fields.map(({ path, schema }) => [path, metaOf(schema)?.description ?? '']));
    expect([...told].filter(([, text]) => !/^[A-Za-z].{5,200}\.$/.test(text))).toEqual([]);
  });

  it('have examples that their own schema takes', () => {
    const examples = fields.flatMap(({ path, schema }) =>
      ((metaOf(schema)?.['examples'] ?? []) as readonly unknown[]).map((example) => ({
        path,
        schema,
        example,
      })),
    );
    expect(examples.length).toBeGreaterThan(1000);
    const wrong = examples.filter(({ schema, example }) => !z.safeParse(schema, example).success);
    expect(wrong.map(({ path, example }) => [path, example])).toEqual([]);
  });

  it('have an example wherever a claim can say them', () => {
    const said = fields.filter(({ path }) => /\.claims\[\]\.says\.[a-zA-Z]+$/.test(path));
    expect(said.filter(({ schema }) => metaOf(schema)?.['examples'] === undefined)).toEqual([]);
  });
});
