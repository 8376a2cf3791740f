import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Result } from './result.js';

/** What can be measured; each is a program beside this one that takes a dossier and its size. */
export type Topic = 'lookups' | 'aggregates' | 'building' | 'search';

/** As much heap as the largest dossier wants, and no more than the machine can give. */
const heapMegabytes = Math.min(14_000, Math.floor((totalmem() / 2 ** 20) * 0.7));

const bench = fileURLToPath(new URL('..', import.meta.url));

/** Measures one topic on one dossier in a process of its own, so that nothing of another one is warm, and gives what it tells. */
export async function measured(topic: Topic, folder: string, size: number): Promise<readonly Result[]> {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${heapMegabytes}`,
      '--expose-gc',
      '--import',
      'tsx',
      `questions/${topic}.ts`,
      folder,
      String(size),
    ],
    { cwd: bench, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`${topic} at ${size} events ended with ${String(code)}`);
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Result);
}
