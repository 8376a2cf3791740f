import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { safeCompileDossier } from '../src/compile/compile-dossier.js';
import type { Issue } from '../src/error.js';

const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

/** A sound dossier folder on two invented states; no test writes into it. */
export const soundFolder = fixture('arcadia-baltia');

/** The texts that its lock was made of. */
export const texts = fixture('texts');

/** Files by path; `null` takes one away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A copy of the sound folder with other files in it, which is gone after the test. */
export async function folderWith(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(soundFolder, folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    if (content === null) await rm(file);
    else await mkdir(dirname(file), { recursive: true }).then(() => writeFile(file, content));
  }
  return folder;
}

/** What compiling the sound folder with other files in it finds wrong. */
export async function issuesWith(files: Files): Promise<readonly Issue[]> {
  const { issues } = await safeCompileDossier(await folderWith(files));
  return issues;
}
