import { z } from 'zod';
import { conflictSchema, dossierSchema } from '../model/dossier-file.js';
import type { Kind } from '../model/kind.js';
import { recordSchemas } from '../model/record.js';
import { sourceSchema } from '../model/source.js';
import { dateForm, formOf, isDate, meaningOf } from './forms.js';

/** What a file of a dossier folder is: a record of a kind, a source, a conflict, or `dossier.yaml` itself. */
export type FileKind = Kind | 'source' | 'conflict' | 'dossier';

/** The zod schema of every sort of file. */
export const fileSchemas: Readonly<Record<FileKind, z.ZodObject>> = {
  ...recordSchemas,
  dossier: dossierSchema,
  source: sourceSchema,
  conflict: conflictSchema,
};

/** Beside a reference only what a property tells of itself: the rest stands where the reference leads. */
const ownFields = ['allOf', 'description', 'examples', 'default'];

interface Written {
  readonly zodSchema: z.core.$ZodType;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}

/** Editors show one description: that of a property tells its form, too. They list the codes by themselves. */
const tellForm = ({ zodSchema, jsonSchema }: Written): void => {
  const { description } = meaningOf(zodSchema);
  const form = isDate(zodSchema) ? dateForm : formOf(zodSchema);
  if (description !== '' && !/^(?:One of|A list of):|^$/.test(form))
    jsonSchema.description = `${description} ${form}`;
};

const withoutRepetition = ({ jsonSchema }: Written): void => {
  if (jsonSchema.allOf?.length !== 1 || !('$ref' in (jsonSchema.allOf[0] as object))) return;
  for (const field of Object.keys(jsonSchema)) if (!ownFields.includes(field)) delete jsonSchema[field];
};

/** Where a reference leads there is no description, or editors would show it in the place of the property's own. */
const written = (schema: z.ZodObject): z.core.JSONSchema.BaseSchema => {
  const override = (each: Written): void => {
    tellForm(each);
    withoutRepetition(each);
  };
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override });
  for (const definition of Object.values(json.definitions ?? {}) as z.core.JSONSchema.BaseSchema[])
    delete definition.description;
  return json;
};

/**
 * The JSON Schemas of the files of a dossier folder, by what the file is: with a title, a description and an example of each
 * property and the labels of codes (`enumDescriptions`), for editors. Draft 7, which all editors know.
 *
 * They are about the shape of one file. Whether an id exists, a date is one of the calendar or claims agree, the compiler tells.
 *
 * @example
 * ```ts
 * import { jsonSchemas } from '@bilateral/core/schema';
 *
 * jsonSchemas().visit.description; // => 'A visit: someone who stands for one state comes to another.'
 * ```
 */
export function jsonSchemas(): Readonly<Record<FileKind, z.core.JSONSchema.BaseSchema>> {
  const schemas = Object.entries(fileSchemas).map(([name, schema]) => [name, written(schema)]);
  return Object.fromEntries(schemas) as Record<FileKind, z.core.JSONSchema.BaseSchema>;
}
