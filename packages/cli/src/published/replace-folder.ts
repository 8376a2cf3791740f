import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { BilateralError } from '@bilateral/core';
import { counted, type Io } from '../io.js';
import { requireWritable } from '../write-files.js';
import { canonicalName, listName, parseChecksums, signatureName } from './checksum-list.js';
import { walkTree } from './walk-tree.js';

const hint = 'name a folder that is empty or not there, or one that publish wrote: it is replaced as a whole';

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return !isAbsolute(way) && !way.split(sep).includes('..');
};

/** The files that an earlier publish wrote. A list that does not tell of a graph is somebody else's. */
const ownIn = (folder: string): ReadonlySet<string> => {
  const list = join(folder, listName);
  const { digests } = parseChecksums(existsSync(list) ? readFileSync(list, 'utf8') : '', list);
  return new Set(digests.has(canonicalName) ? [...digests.keys(), listName, signatureName] : []);
};

/** What stands in a folder and was not written by an earlier publish. */
const foreignIn = (folder: string): readonly string[] => {
  const own = ownIn(folder);
  return walkTree(folder).flatMap(({ path }) => (own.has(path) ? [] : [path]));
};

/** Refuses a folder whose content would be lost: all but an empty one and one that holds a published tree and nothing else. */
export function requireReplaceable(folder: string): void {
  requireWritable(folder);
  if (!existsSync(folder)) return;
  if (isWithin(realpathSync(folder), process.cwd()))
    throw new BilateralError('unwritable', `${folder} is the folder in which the command runs`, { hint });
  const foreign = foreignIn(folder);
  if (foreign.length === 0) return;
  const found = `${counted(foreign.length, 'file')} that publish did not write, such as ${foreign[0] ?? ''}`;
  throw new BilateralError('unwritable', `${folder} holds ${found}`, { hint });
}

const isOfSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;

const unwritable = (folder: string, cause: unknown): unknown =>
  isOfSystem(cause)
    ? new BilateralError('unwritable', `nothing was written to ${folder}: ${cause.message}`, { cause })
    : cause;

/** Takes away folders that were made for nothing, from the inside out, as far as they are empty. */
const removeEmpty = (from: string, to: string): void => {
  for (let folder = from; isWithin(to, folder); folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
};

/** Puts the new folder in the place of the old one, which is kept until the new one stands. */
const swap = (temporary: string, place: string, former: string): void => {
  if (!existsSync(place)) return renameSync(temporary, place);
  renameSync(place, former);
  try {
    renameSync(temporary, place);
  } catch (error) {
    renameSync(former, place);
    throw error;
  }
};

const remove = (former: string, folder: string): void => {
  try {
    rmSync(former, { recursive: true, force: true });
  } catch (cause) {
    const message = `${folder} is written, but what stood there before could not be removed`;
    throw new BilateralError('unwritable', message, { hint: `it lies in ${former}`, cause });
  }
};

/**
 * Writes a folder completely or not at all: into a new one beside it, which takes its place at the end. A link in the place of
 * the folder stays. What fails, or is stopped half-way, leaves everything as it was.
 */
export async function replaceFolder<Result>(
  folder: string,
  write: (temporary: string) => Promise<Result>,
  onStop: Io['onStop'],
): Promise<Result> {
  const place = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const beside = (ending: string): string =>
    join(dirname(place), `.${basename(place)}.${process.pid}.${ending}`);
  const [temporary, former] = [beside('tmp'), beside('old')];
  let made: string | undefined;
  const cleanUp = (): void => {
    rmSync(temporary, { recursive: true, force: true });
    if (made !== undefined) removeEmpty(dirname(place), made);
  };
  const release = onStop?.(cleanUp);
  try {
    made = mkdirSync(dirname(place), { recursive: true });
    mkdirSync(temporary);
    const result = await write(temporary);
    // Much may have happened meanwhile.
    requireReplaceable(folder);
    swap(temporary, place, former);
    remove(former, folder);
    return result;
  } catch (cause) {
    throw unwritable(folder, cause);
  } finally {
    cleanUp();
    release?.();
  }
}
