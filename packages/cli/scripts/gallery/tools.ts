import { execFileSync, spawnSync } from 'node:child_process';

/** Whether a program is on this machine. */
export const isHere = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** What a program prints. What it complains of is shown only when it fails. */
export const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'pipe'] });
