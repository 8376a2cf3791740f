import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Issue } from '../error.js';
import { lockSchema, type PassageLock } from '../model/dossier-file.js';

/** The name of the lock in a dossier folder. */
export const lockFile = 'passages.lock.json';

const problem = (cause: unknown): Issue => ({
  file: lockFile,
  line: 1,
  column: 1,
  code: 'invalid-lock',
  message: 'the lock cannot be read',
  found: cause instanceof z.ZodError ? z.prettifyError(cause).slice(0, 200) : (cause as Error).message,
  expected: 'the file as `bilateral lock` writes it',
  hint: 'run `bilateral lock --dossier DIR --texts DIR` again; never edit the lock by hand',
});

/** Reads the lock of a dossier folder; a folder without one has locked nothing yet. */
export async function readLock(
  folder: string,
): Promise<{ readonly lock: PassageLock; readonly issues: readonly Issue[] }> {
  try {
    const text = await readFile(join(folder, lockFile), 'utf8');
    return { lock: lockSchema.parse(JSON.parse(text)), issues: [] };
  } catch (cause) {
    const absent = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    return { lock: {}, issues: absent ? [] : [problem(cause)] };
  }
}
