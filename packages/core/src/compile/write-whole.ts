import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BilateralError } from '../error.js';

/**
 * Writes a file whole or not at all: beside its place first, under a name that no reader of a dossier looks at, so that what is left
 * when the program is killed does no harm, and is overwritten the next time. Without giving way, so that no signal comes between.
 */
export function writeWhole(path: string, text: string): void {
  const temporary = join(dirname(path), `.${basename(path)}.tmp`);
  try {
    // What lies there may be a link to somewhere else.
    rmSync(temporary, { force: true });
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BilateralError('unwritable', `${path} stays as it was: ${why}`, {
      cause,
      hint: 'see that the disk has room and that you may write to the folder',
    });
  }
}
