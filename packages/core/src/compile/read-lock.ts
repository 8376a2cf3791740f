import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Issue } from '../error.js';
import { idLockSchema, lockSchema, type IdLock, type PassageLock } from '../model/dossier-file.js';

/** The names of the locks in a dossier folder. */
export const lockFile = 'passages.lock.json';
export const idLockFile = 'ids.lock.json';

const problem = (file: string, cause: unknown): Issue => ({
  file,
  line: 1,
  column: 1,
  code: 'invalid-lock',
  message: 'the lock cannot be read',
  found: cause instanceof z.ZodError ? z.prettifyError(cause).slice(0, 200) : (cause as Error).message,
  expected: 'the file as `bilateral lock` writes it',
  hint: 'run `bilateral lock --dossier DIR --texts DIR` again; never edit the lock by hand',
});

interface ReadLock<Lock> {
  readonly lock: Lock;
  readonly issues: readonly Issue[];
}

const readJson = async <Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
  absent: z.infer<Schema>,
): Promise<ReadLock<z.infer<Schema>>> => {
  try {
    const text = await readFile(join(folder, file), 'utf8');
    return { lock: schema.parse(JSON.parse(text)), issues: [] };
  } catch (cause) {
    const isAbsent = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    return { lock: absent, issues: isAbsent ? [] : [problem(file, cause)] };
  }
};

/** Reads the lock of the passages; a folder without one has locked nothing yet. */
export const readLock = (folder: string): Promise<ReadLock<PassageLock>> =>
  readJson(folder, lockFile, lockSchema, {});

/** Reads the lock of the ids; a folder without one has released nothing yet. */
export const readIdLock = (folder: string): Promise<ReadLock<IdLock>> =>
  readJson(folder, idLockFile, idLockSchema, {});
