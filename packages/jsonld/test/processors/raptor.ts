import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isThere = (): boolean => {
  if (process.env.CI) return true;
  try {
    execFileSync('rapper', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Whether Raptor can be asked. */
export const hasRaptor: boolean = isThere();

/** How many triples Raptor reads in a text. An error or warning of it throws. */
export function countOfRaptor(text: string, syntax: 'turtle' | 'ntriples'): number {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-'));
  try {
    const file = join(folder, 'data');
    writeFileSync(file, text);
    const triples = execFileSync('rapper', ['-q', '-i', syntax, '-o', 'ntriples', file], {
      maxBuffer: 2 ** 29,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let count = 0;
    for (const byte of triples) if (byte === 10) count += 1;
    return count;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
