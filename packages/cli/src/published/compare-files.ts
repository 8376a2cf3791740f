import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Issue } from '@bilateral/core';
import { listName, signatureName } from './checksum-list.js';
import type { Found } from './walk-tree.js';

/** What became of a file since it was published. */
export interface ComparedFile {
  readonly file: string;
  readonly state: 'intact' | 'changed' | 'missing' | 'unlisted' | 'irregular';
  /** As it is listed; absent for what no list names. */
  readonly listed?: string;
  /** As the file is now; absent for what was not read. */
  readonly sha256?: string;
}

/** The SHA-256 of a file, read piece by piece. */
async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

async function compare(
  folder: string,
  path: string,
  listed: string,
  kind?: Found['kind'],
): Promise<ComparedFile> {
  if (kind === undefined) return { file: path, state: 'missing', listed };
  if (kind !== 'file') return { file: path, state: 'irregular', listed };
  const sha256 = await digestOf(join(folder, path));
  return { file: path, state: sha256 === listed ? 'intact' : 'changed', listed, sha256 };
}

/** Reads every file that is listed, and names every other that is there. */
export async function* compareFiles(
  folder: string,
  digests: ReadonlyMap<string, string>,
  found: readonly Found[],
): AsyncGenerator<ComparedFile> {
  const kinds = new Map(found.map(({ path, kind }) => [path, kind]));
  for (const [path, listed] of digests) yield compare(folder, path, listed, kinds.get(path));
  for (const { path, kind } of found) {
    const isOwn = kind === 'file' && (path === listName || path === signatureName);
    if (isOwn || digests.has(path)) continue;
    yield { file: path, state: kind === 'file' ? 'unlisted' : 'irregular' };
  }
}

const problems = {
  changed: {
    code: 'changed-file',
    message: 'the file changed since it was published',
    hint: 'publish again, or take the tree from its publisher again',
  },
  missing: {
    code: 'missing-file',
    message: 'the file is not there',
    hint: 'publish again, or take the tree from its publisher again',
  },
  unlisted: {
    code: 'unlisted-file',
    message: 'the file is in no list',
    hint: 'take it away: a published tree holds nothing but what publish wrote',
  },
  irregular: {
    code: 'irregular-file',
    message: 'this is a link, or no file at all',
    hint: 'take it away: a published tree holds files alone, and what a link leads to is not read',
  },
} as const;

/** What is wrong with a file, if anything is. */
export function fileIssue(folder: string, { file, state, listed, sha256 }: ComparedFile): readonly Issue[] {
  if (state === 'intact') return [];
  const found = { changed: sha256 ?? '', missing: 'no such file', unlisted: file, irregular: file }[state];
  const expected = {
    changed: listed ?? '',
    missing: listed ?? '',
    unlisted: 'a line in the list',
    irregular: 'a file',
  }[state];
  return [{ file: join(folder, file), ...problems[state], found, expected }];
}
