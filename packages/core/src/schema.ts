import { conflictSchema, dossierSchema, lockSchema } from './model/dossier-file.js';
import { recordSchemas } from './model/record.js';
import { sourceSchema } from './model/source.js';

export { conflictSchema, dossierSchema, lockSchema, recordSchemas, sourceSchema };
