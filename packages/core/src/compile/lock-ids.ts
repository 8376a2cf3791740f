import { join } from 'node:path';
import type { IdLock } from '../model/dossier-file.js';
import { compileDossier } from './compile-dossier.js';
import { idLockFile, readIdLock } from './read-lock.js';
import { writeWhole } from './write-whole.js';

/**
 * Adds every id of a dossier to `ids.lock.json`, which holds those that were ever released. Throws a `BilateralError` of code
 * `invalid-dossier` for a folder with problems: what is released must be sound.
 */
export async function lockIds(folder: string): Promise<IdLock> {
  const { records, sources, conflicts } = await compileDossier(folder);
  const { lock: before } = readIdLock(folder);
  const all: IdLock = {
    ...before,
    ...Object.fromEntries(records.map(({ id, kind }) => [id, kind])),
    ...Object.fromEntries(sources.map(({ id }) => [id, 'source' as const])),
    ...Object.fromEntries(conflicts.map(({ id }) => [id, 'conflict' as const])),
  };
  const lock = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeWhole(join(folder, idLockFile), `${JSON.stringify(lock, undefined, 2)}\n`);
  return lock;
}
