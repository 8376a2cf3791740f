import { join } from 'node:path';
import type { IdLock } from '../model/dossier-file.js';
import { compileDossier } from './compile-dossier.js';
import { idLockFile, readIdLock } from './read-lock.js';
import { writeWhole } from './write-whole.js';

/**
 * Adds every id of a dossier to its `ids.lock.json`, which holds those that were ever released, and gives all of them with their kinds.
 * An id that is there can only be retired, never lost: the compiler sees to that. The file is written whole or not at all.
 *
 * @throws {@link BilateralError} of code `invalid-dossier` for a folder with problems (what is released must be sound),
 * `unreadable` for one that is not there, and `unwritable` if the lock cannot be written.
 *
 * @example
 * ```ts
 * import { mkdirSync, writeFileSync } from 'node:fs';
 * import { dirname } from 'node:path';
 * import { lockIds } from '@bilateral/core/compile';
 * import { scaffoldDossier } from '@bilateral/core/schema';
 *
 * const states = [{ iso2: 'PE' }, { iso2: 'CL' }] as const;
 * for (const { path, content } of scaffoldDossier({ id: 'peru-chile', states, edition: '2026-11-22' })) {
 *   mkdirSync(dirname(`peru-chile/${path}`), { recursive: true });
 *   writeFileSync(`peru-chile/${path}`, content);
 * }
 * await lockIds('peru-chile'); // => { chile: 'state', peru: 'state' }
 * ```
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
