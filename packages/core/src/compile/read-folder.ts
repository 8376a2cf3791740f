import { type z } from 'zod';
import type { Issue } from '../error.js';
import {
  conflictSchema,
  dossierSchema,
  type ConflictFile,
  type DossierFile,
  type IdLock,
  type PassageLock,
} from '../model/dossier-file.js';
import type { Kind } from '../model/kind.js';
import { recordSchemas } from '../model/record.js';
import { sourceSchema, type SourceFile } from '../model/source.js';
import { knownFields } from './known-fields.js';
import { readFiles, type Files, type ParsedFile } from './read-files.js';
import { readIdLock, readLock } from './read-lock.js';
import { schemaIssues } from './schema-issues.js';
import type { YamlFile } from './yaml-file.js';

/** A file whose shape is right, with the way back to its lines. */
export interface Read<Data> {
  readonly id: string;
  readonly yaml: YamlFile;
  readonly data: Data;
}

export interface RecordFile {
  readonly id: string;
  readonly kind: Kind;
  readonly yaml: YamlFile;
  readonly data: z.infer<(typeof recordSchemas)[Kind]>;
}

/** A dossier folder as it was read. A file that is missing here has issues. */
export interface Folder {
  readonly dossier: Read<DossierFile> | undefined;
  readonly sources: readonly Read<SourceFile>[];
  readonly records: readonly RecordFile[];
  readonly conflicts: readonly Read<ConflictFile>[];
  readonly lock: PassageLock;
  /** The ids that were released, with their kinds. */
  readonly released: IdLock;
}

/** A program compiles a folder once: to write a function for each schema takes longer than the functions would then save. */
const once = { jitless: true };

/** Takes files whose shape is right, and gathers what is wrong with the others. */
class Shapes {
  readonly issues: Issue[] = [];

  one<Schema extends z.ZodType>(
    { id, parsed }: ParsedFile,
    schema: Schema,
  ): Read<z.infer<Schema>> | undefined {
    if ('issues' in parsed) {
      this.issues.push(...parsed.issues.map((issue) => ({ ...issue, id })));
      return undefined;
    }
    const { yaml } = parsed;
    const result = schema.safeParse(yaml.data, once);
    if (result.success) return { id, yaml, data: result.data };
    this.issues.push(...schemaIssues(result.error, yaml, id, (path) => knownFields(schema, path)));
    return undefined;
  }

  all<Schema extends z.ZodType>(
    files: readonly ParsedFile[],
    schema: Schema,
  ): readonly Read<z.infer<Schema>>[] {
    return files.map((file) => this.one(file, schema)).filter((each) => each !== undefined);
  }

  records(files: Files['records']): readonly RecordFile[] {
    return files.flatMap((file) => {
      const { kind } = file;
      const read = this.one(file, recordSchemas[kind] as z.ZodType<RecordFile['data']>);
      return read ? [{ ...read, kind }] : [];
    });
  }
}

interface ReadFolder {
  readonly folder: Folder;
  readonly issues: readonly Issue[];
}

/** Looks at the shapes of all files and reads the locks beside them; what is wrong with a shape is an issue. */
export async function readShapes(files: Files): Promise<ReadFolder> {
  const shapes = new Shapes();
  const [lock, ids] = [readLock(files.folder), readIdLock(files.folder)];
  const folder: Folder = {
    dossier: shapes.one(files.dossier, dossierSchema),
    sources: shapes.all(files.sources, sourceSchema),
    records: shapes.records(files.records),
    conflicts: shapes.all(files.conflicts, conflictSchema),
    lock: lock.lock,
    released: ids.lock,
  };
  return { folder, issues: [...files.issues, ...shapes.issues, ...lock.issues, ...ids.issues] };
}

/** Reads every file of a dossier folder; what is wrong with the shape of a file is an issue, and all files are looked at. */
export const readFolder = async (folder: string): Promise<ReadFolder> => readShapes(readFiles(folder));
