import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './programs.js';
import type { Workplace } from './workplace.js';

/** What `package.json` says of a tool that is downloaded. */
interface Wanted {
  readonly name: string;
  readonly version: string;
  readonly overrides?: Readonly<Record<string, string>>;
}

const underWay = new Map<string, Promise<void>>();

/**
 * A tool of a fixed version with all that it needs, no script of it run: downloaded once, and whole or not at all. Gives the folder of
 * the tool itself.
 */
export async function download(wanted: Wanted, place: Workplace): Promise<string> {
  const home = join(place.cache, `${wanted.name}@${wanted.version}`);
  const found = underWay.get(home) ?? (existsSync(home) ? Promise.resolve() : install(wanted, home, place));
  underWay.set(home, found);
  await found;
  return join(home, 'node_modules', wanted.name);
}

async function install(
  { name, version, overrides = {} }: Wanted,
  home: string,
  { signal }: Workplace,
): Promise<void> {
  const unfinished = `${home}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    writeFileSync(join(unfinished, 'package.json'), JSON.stringify({ private: true, overrides }));
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`];
    await npm(args, { cwd: unfinished, signal });
    renameSync(unfinished, home);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** The highest version of a package within a range. */
export async function newest(name: string, range: string, { folder, signal }: Workplace): Promise<string> {
  const printed = await npm(['view', `${name}@${range}`, 'version', '--json'], { cwd: folder, signal });
  const versions = [JSON.parse(printed) as string | readonly string[]].flat();
  const [last] = [...versions].sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  if (last === undefined) throw new Error(`The registry has no ${name} ${range}.`);
  return last;
}
