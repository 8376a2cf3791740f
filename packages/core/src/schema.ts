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
