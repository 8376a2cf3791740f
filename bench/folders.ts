import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeInventedDossier } from './invented-dossier.js';

/** Of about the size that the shipped dossier had in its first edition. */
const rounds = 27;
const seed = 1947;

export const shippedFolder: string = fileURLToPath(
  new URL('../packages/core/data/pakistan-russia', import.meta.url),
);

/** Writes an invented dossier and another one ten times as large, and takes both away after the work with them. */
export async function withInvented(work: (small: string, large: string) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const [small, large] = [join(parent, 'small'), join(parent, 'large')];
    await writeInventedDossier(small, rounds, seed);
    await writeInventedDossier(large, rounds * 10, seed);
    await work(small, large);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
