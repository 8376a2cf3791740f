import { z } from 'zod';
import type { Issue } from '../error.js';
import { idLockSchema, lockSchema, type IdLock, type PassageLock } from '../model/dossier-file.js';
import { readWithin } from './read-within.js';

/** The names of the locks in a dossier folder. */
export const lockFile = 'passages.lock.json';
export const idLockFile = 'ids.lock.json';

/** That of a dossier with a thousand times the sentences of ours would be smaller. */
const largest = 64 * 1024 * 1024;

const problem = (file: string, cause: unknown): Issue => ({
  file,
  line: 1,
  column: 1,
  code: 'invalid-lock',
  message: 'the lock cannot be read',
  found: cause instanceof z.ZodError ? z.prettifyError(cause).slice(0, 200) : (cause as Error).message,
  expected: 'the file as `bilateral lock` writes it',
  hint: 'run `bilateral lock --dossier <folder> --texts <texts>` again; never edit the lock by hand',
});

interface ReadLock<Lock> {
  readonly lock: Lock;
  readonly issues: readonly Issue[];
}

const readJson = <Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
  absent: z.infer<Schema>,
): ReadLock<z.infer<Schema>> => {
  const read = readWithin(folder, file, largest);
  if ('why' in read && read.isAbsent) return { lock: absent, issues: [] };
  try {
    if ('why' in read) throw new Error(read.why);
    if ('size' in read) throw new Error(`${read.size} bytes, and no lock has more than ${largest}`);
    return { lock: schema.parse(JSON.parse(read.bytes.toString('utf8'))), issues: [] };
  } catch (cause) {
    return { lock: absent, issues: [problem(file, cause)] };
  }
};

/** Reads the lock of the passages; a folder without one has locked nothing yet. */
export const readLock = (folder: string): ReadLock<PassageLock> => readJson(folder, lockFile, lockSchema, {});

/** Reads the lock of the ids; a folder without one has released nothing yet. */
export const readIdLock = (folder: string): ReadLock<IdLock> =>
  readJson(folder, idLockFile, idLockSchema, {});
