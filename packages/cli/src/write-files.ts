import {
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BilateralError } from '@bilateral/core';

export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array;
}

interface Step {
  readonly path: string;
  /** The new content, beside the file that it will be, so that renaming never crosses a file system. */
  readonly temporary: string;
  /** The old file, kept until all new ones stand. */
  readonly former: string;
}

const stepOf = ({ path }: OutputFile): Step => {
  const beside = (ending: string): string =>
    join(dirname(path), `.${basename(path)}.${process.pid}.${ending}`);
  return { path, temporary: beside('tmp'), former: beside('old') };
};

/** Puts back what stood before; a file that was not there before is taken away. */
const undo = ({ path, former }: Step): void => {
  if (existsSync(former)) renameSync(former, path);
  else rmSync(path, { force: true });
};

const replaceAll = (steps: readonly Step[]): void => {
  const done: Step[] = [];
  try {
    for (const step of steps) {
      if (existsSync(step.path)) copyFileSync(step.path, step.former);
      renameSync(step.temporary, step.path);
      done.push(step);
    }
  } catch (error) {
    done.forEach(undo);
    throw error;
  }
};

const unwritable = (folder: string, cause: unknown): BilateralError => {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new BilateralError('unwritable', `nothing was written to ${folder}: ${why}`, { cause });
};

/** What stands in a place; a file above it is told of as what it is: no folder. */
const whatIs = (folder: string): Stats | undefined => {
  try {
    return statSync(folder, { throwIfNoEntry: false });
  } catch (cause) {
    throw unwritable(folder, cause);
  }
};

/** Refuses a folder that cannot be written to, before time is spent on what would go there. */
export function requireWritable(folder: string): void {
  const found = whatIs(folder);
  if (found && !found.isDirectory())
    throw new BilateralError('unwritable', `${folder} is no folder`, { hint: '--out names a folder' });
}

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw unwritable(folder, cause);
  }
};

/**
 * Writes all files or none: each is first written whole beside its place, then all are renamed; if one cannot be, those
 * before it are put back. Everything runs without giving way, so that no signal is handled half-way.
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  makeFolder(folder);
  const steps = files.map(stepOf);
  try {
    files.forEach(({ content }, index) => writeFileSync((steps[index] as Step).temporary, content));
    replaceAll(steps);
  } catch (cause) {
    throw unwritable(folder, cause);
  } finally {
    for (const { temporary, former } of steps) {
      rmSync(temporary, { force: true });
      rmSync(former, { force: true });
    }
  }
}
