import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The Python of the system, for which Debian packages rdflib and PyLD. */
const python = '/usr/bin/python3';

/** Whether Python has a module. Where checks run for everyone nothing may be missing: there the answer is always yes. */
export function hasModule(name: string): boolean {
  if (process.env.CI) return true;
  try {
    execFileSync(python, ['-c', `import ${name}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs a script on a text, which it gets as a file, and gives what it prints. */
export async function runPython(script: string, text: string, ...more: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bilateral-'));
  try {
    const file = join(folder, 'input');
    await writeFile(file, text);
    const run = await promisify(execFile)(python, [script, file, ...more], {
      encoding: 'utf8',
      maxBuffer: 2 ** 29,
    });
    return run.stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
