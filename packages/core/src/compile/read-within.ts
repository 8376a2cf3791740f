import { lstatSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

/** A file that was read, one that is too large to be read, or why it cannot be. */
export type ReadWithin =
  | { readonly bytes: Buffer }
  | { readonly size: number }
  | { readonly why: string; readonly isAbsent: boolean };

/** Whether a path, of which links were followed or which has none, is a folder or lies in it. */
const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
};

/** Whether what a dossier has in this place lies in its folder: a link that leads elsewhere could show any file of the machine. */
export const leadsOut = (folder: string, path: string): boolean =>
  !isWithin(realpathSync(folder), realpathSync(join(folder, path)));

/** Nothing but a file ends when it is read: a pipe waits for ever, and a device may have no end. */
const kindOf = (stats: Stats): string | undefined => {
  if (stats.isFile()) return undefined;
  return stats.isDirectory() ? 'EISDIR' : 'a pipe, a socket or a device';
};

/** Reads a file of a folder that others may have made: nothing outside of it, nothing without end, nothing above a size. */
export function readWithin(folder: string, file: string, largest: number): ReadWithin {
  const path = join(folder, file);
  try {
    if (lstatSync(path).isSymbolicLink() && leadsOut(folder, file))
      return { why: 'a link that leads out of the folder', isAbsent: false };
    const stats = statSync(path);
    const why = kindOf(stats);
    if (why !== undefined) return { why, isAbsent: false };
    return stats.size > largest ? { size: stats.size } : { bytes: readFileSync(path) };
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    return { why: code, isAbsent: code === 'ENOENT' };
  }
}

/** Whether the name of a file keeps below the folder that it is looked for in. */
export const staysBelow = (file: string): boolean =>
  !isAbsolute(file) && !file.includes('\0') && isWithin('/folder', join('/folder', file));
