import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm } from './programs.js';
import type { Workplace } from './workplace.js';

/** What `package.json` says of a tool that is downloaded. */
interface Wanted {
  readonly name: string;
  readonly version: string;
  readonly overrides?: Readonly<Record<string, string>>;
}

/**
 * A tool of a fixed version with all that it needs, no script of it run: downloaded once, and whole or not at all. Gives the folder of
 * the tool itself.
 */
export async function download(
  { name, version, overrides = {} }: Wanted,
  { cache, signal }: Workplace,
): Promise<string> {
  const home = join(cache, `${name}@${version}`);
  const tool = join(home, 'node_modules', name);
  if (existsSync(tool)) return tool;
  const unfinished = `${home}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    writeFileSync(join(unfinished, 'package.json'), JSON.stringify({ private: true, overrides }));
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`];
    await npm(args, { cwd: unfinished, signal });
    mkdirSync(dirname(home), { recursive: true });
    renameSync(unfinished, home);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return tool;
}

/** The highest version of a package within a range. */
export async function newest(name: string, range: string, { folder, signal }: Workplace): Promise<string> {
  const printed = await npm(['view', `${name}@${range}`, 'version', '--json'], { cwd: folder, signal });
  const versions = [JSON.parse(printed) as string | readonly string[]].flat();
  const [last] = [...versions].sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  if (last === undefined) throw new Error(`The registry has no ${name} ${range}.`);
  return last;
}
