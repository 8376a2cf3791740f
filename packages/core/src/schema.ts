/**
 * The shapes of a dossier's files, as zod schemas and as JSON Schema for editors, and what a new file begins with. The schemas take what
 * the YAML says and nothing else: unknown fields are refused.
 *
 * @module schema
 */

import { conflictSchema, dossierSchema, lockSchema } from './model/dossier-file.js';
import { recordSchemas } from './model/record.js';
import { sourceSchema } from './model/source.js';

export { conflictSchema, dossierSchema, lockSchema, recordSchemas, sourceSchema };
export { jsonSchemas, type FileKind } from './scaffold/json-schemas.js';
export {
  schemaFiles,
  scaffoldDossier,
  type ScaffoldDossierOptions,
  type ScaffoldedFile,
  type ScaffoldedState,
} from './scaffold/scaffold-dossier.js';
export {
  scaffoldConflict,
  scaffoldRecord,
  scaffoldSource,
  type ScaffoldOptions,
  type ScaffoldRecordOptions,
  type ScaffoldSourceOptions,
} from './scaffold/scaffold-record.js';
