import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type z } from 'zod';
import { CoreError, type Issue } from '../error.js';
import {
  conflictSchema,
  dossierSchema,
  type ConflictFile,
  type DossierFile,
  type IdLock,
  type PassageLock,
} from '../model/dossier-file.js';
import { recordSchemas } from '../model/record.js';
import { sourceSchema, type SourceFile } from '../model/source.js';
import { kindNames, type Kind } from '../model/kind.js';
import { recordId } from '../model/value.js';
import { knownFields } from './known-fields.js';
import { schemaIssues } from './schema-issues.js';
import { idLockFile, lockFile, readIdLock, readLock } from './read-lock.js';
import { parseYaml, sizeLimit, tooLarge, type YamlFile } from './yaml-file.js';

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

const names = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new CoreError('unreadable', `the folder ${folder} cannot be read`, { cause: error });
  }
};

/** Reads without waiting: promises for thousands of small files take longer than the files, and reading YAML waits for nothing. */
class FolderReader {
  readonly issues: Issue[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  yaml<Schema extends z.ZodType>(
    file: string,
    id: string,
    schema: Schema,
  ): Read<z.infer<Schema>> | undefined {
    const bytes = this.#bytes(file, id);
    if (!bytes) return undefined;
    const parsed = parseYaml(file, bytes);
    if ('issues' in parsed) {
      this.issues.push(...parsed.issues.map((issue) => ({ ...issue, id })));
      return undefined;
    }
    const result = schema.safeParse(parsed.yaml.data);
    if (result.success) return { id, yaml: parsed.yaml, data: result.data };
    this.issues.push(...schemaIssues(result.error, parsed.yaml, id, (path) => knownFields(schema, path)));
    return undefined;
  }

  /** The ids of the YAML files in a folder; any other file is an issue. */
  ids(folder: string): readonly string[] {
    return names(join(this.#folder, folder)).flatMap((file) => {
      const id = file.replace(/\.yaml$/, '');
      if (file.endsWith('.yaml') && recordId.safeParse(id).success) return [id];
      this.#stray(`${folder}/${file}`, 'a lower-case, hyphenated id and .yaml');
      return [];
    });
  }

  all<Schema extends z.ZodType>(folder: string, schema: Schema): readonly Read<z.infer<Schema>>[] {
    return this.ids(folder)
      .map((id) => this.yaml(`${folder}/${id}.yaml`, id, schema))
      .filter((each) => each !== undefined);
  }

  records(): readonly RecordFile[] {
    const kinds = names(join(this.#folder, 'records')).filter((name) => this.#isKind(name));
    return kinds.flatMap((kind) => this.#recordsOf(kind as Kind));
  }

  #recordsOf(kind: Kind): readonly RecordFile[] {
    const read = this.all(`records/${kind}`, recordSchemas[kind] as z.ZodType<RecordFile['data']>);
    return read.map((each) => ({ ...each, kind }));
  }

  strays(): void {
    const known = new Set([
      'dossier.yaml',
      'sources',
      'records',
      'conflicts',
      lockFile,
      idLockFile,
      'LICENSE',
      'README.md',
    ]);
    for (const name of names(this.#folder)) {
      if (!known.has(name)) this.#stray(name, [...known].join(', '));
    }
  }

  /** The content of a file; a file that is too large is not read at all. */
  #bytes(file: string, id: string): Uint8Array | undefined {
    try {
      const { size } = statSync(join(this.#folder, file));
      if (size <= sizeLimit) return readFileSync(join(this.#folder, file));
      this.issues.push({ ...tooLarge(file, size), id });
    } catch (error) {
      const { code = 'unknown error' } = error as NodeJS.ErrnoException;
      this.issues.push({
        file,
        line: 1,
        column: 1,
        id,
        code: 'unreadable',
        message: 'the file cannot be read',
        found: code,
        expected: 'a readable file',
      });
    }
    return undefined;
  }

  #isKind(name: string): boolean {
    if ((kindNames as readonly string[]).includes(name)) return true;
    this.#stray(`records/${name}`, `a folder named by a kind: ${kindNames.join(', ')}`);
    return false;
  }

  #stray(file: string, expected: string): void {
    this.issues.push({
      file,
      line: 1,
      column: 1,
      code: 'unknown-file',
      message: 'this file has no place in a dossier',
      found: file,
      expected,
    });
  }
}

/** Reads every file of a dossier folder; what is wrong with the shape of a file is an issue, and all files are looked at. */
export async function readFolder(
  folder: string,
): Promise<{ readonly folder: Folder; readonly issues: readonly Issue[] }> {
  if (!existsSync(join(folder, 'dossier.yaml'))) {
    throw new CoreError('unreadable', `${folder} is no dossier folder`, {
      hint: 'a dossier folder holds dossier.yaml, sources/ and records/',
    });
  }
  const reader = new FolderReader(folder);
  const [lock, ids] = [await readLock(folder), await readIdLock(folder)];
  const read: Folder = {
    dossier: reader.yaml('dossier.yaml', 'dossier', dossierSchema),
    sources: reader.all('sources', sourceSchema),
    records: reader.records(),
    conflicts: reader.all('conflicts', conflictSchema),
    lock: lock.lock,
    released: ids.lock,
  };
  reader.strays();
  return { folder: read, issues: [...reader.issues, ...lock.issues, ...ids.issues] };
}
