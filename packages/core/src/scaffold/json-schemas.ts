import { z } from 'zod';
import { conflictSchema, dossierSchema } from '../model/dossier-file.js';
import type { Kind } from '../model/kind.js';
import { recordSchemas } from '../model/record.js';
import { sourceSchema } from '../model/source.js';

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

const withoutRepetition = ({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  if (jsonSchema.allOf?.length !== 1 || !('$ref' in (jsonSchema.allOf[0] as object))) return;
  for (const field of Object.keys(jsonSchema)) if (!ownFields.includes(field)) delete jsonSchema[field];
};

/**
 * The JSON Schemas of the files of a dossier folder, by what the file is: with a title, a description and an example of each
 * property and the labels of codes (`enumDescriptions`), for editors. Draft 7, which all editors know.
 *
 * They are about the shape of one file. Whether an id exists, a date is one of the calendar or claims agree, the compiler tells.
 *
 * @example
 * ```ts
 * jsonSchemas().visit.description; // 'A visit: someone who stands for one state comes to another.'
 * ```
 */
export function jsonSchemas(): Readonly<Record<FileKind, z.core.JSONSchema.BaseSchema>> {
  const written = Object.entries(fileSchemas).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: withoutRepetition }),
  ]);
  return Object.fromEntries(written) as Record<FileKind, z.core.JSONSchema.BaseSchema>;
}
