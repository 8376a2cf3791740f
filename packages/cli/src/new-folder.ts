import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BilateralError } from '@bilateral/core';
import type { ScaffoldedFile } from '@bilateral/core/schema';
import { counted, type Io } from './io.js';
import { replaceFolder } from './published/replace-folder.js';
import { requireWritable } from './write-files.js';

/** Refuses a folder in which anything lies: what a keeper wrote is never mixed with what a program writes. */
export function requireEmpty(folder: string): void {
  requireWritable(folder);
  if (resolve(folder) === process.cwd())
    throw new BilateralError('unwritable', `${folder} is the folder in which the command runs`, {
      hint: 'go to the folder above it, and name it from there',
    });
  const found = existsSync(folder) ? readdirSync(folder) : [];
  if (found.length === 0) return;
  throw new BilateralError(
    'unwritable',
    `${folder} holds ${counted(found.length, 'file')} already, such as ${found[0] ?? ''}`,
    {
      hint: 'name a folder that is empty or not there',
    },
  );
}

/** Writes a new folder completely or not at all. */
export async function writeNewFolder(
  folder: string,
  files: readonly ScaffoldedFile[],
  onStop: Io['onStop'],
): Promise<void> {
  requireEmpty(folder);
  const write = (temporary: string): Promise<void> => {
    for (const { path, content } of files) {
      mkdirSync(dirname(join(temporary, path)), { recursive: true });
      writeFileSync(join(temporary, path), content, { flag: 'wx' });
    }
    return Promise.resolve();
  };
  await replaceFolder(folder, write, onStop);
}
