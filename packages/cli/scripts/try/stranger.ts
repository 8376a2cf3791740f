import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeExampleFiles } from '../../test/example-lines.js';
import { run, succeed, type Ended } from './programs.js';
import type { PublishedPackage } from './publish-packages.js';
import type { Registry } from './registry.js';
import type { Workplace } from './workplace.js';

/** A folder in which the packages are installed as anyone would install them. */
export interface Stranger {
  readonly folder: string;
  readonly packages: readonly PublishedPackage[];
  /** The file that `npx bilateral` runs. */
  readonly bilateral: string;
  /** Holds what the examples speak of; a program may write nothing into it. */
  readonly exampleFiles: string;
  readonly signal: AbortSignal;
}

/** What npm says of an installation: nothing may be amiss with it. */
function complaints({ exitCode, stderr }: Ended): readonly string[] {
  const lines = stderr.split('\n').filter((line) => /^npm (warn|error)/.test(line));
  // Settings of the machine that npm no longer knows are no fault of a package.
  const ours = lines.filter(
    (line) => !line.includes('Unknown user config') && !line.includes('Unknown env config'),
  );
  return exitCode === 0 ? ours : [...ours, `npm install ended with ${exitCode}`];
}

/** Installs all packages by name in an empty folder. */
export async function installAsStranger(
  packages: readonly PublishedPackage[],
  registry: Registry,
  place: Workplace,
): Promise<Stranger> {
  const folder = join(place.folder, 'stranger');
  const exampleFiles = join(place.folder, 'examples');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const script = process.env['npm_execpath'];
  const setting = { cwd: folder, env: registry.env, signal: place.signal };
  const args = ['install', '--engine-strict', ...packages.map(({ name }) => name)];
  const ended =
    script === undefined
      ? await run('npm', args, setting)
      : await run(process.execPath, [script, ...args], setting);
  const amiss = complaints(ended);
  if (amiss.length > 0) throw new Error(amiss.join('\n'));
  await writeExampleFiles(exampleFiles);
  const bilateral = join(folder, 'node_modules', '@bilateral', 'cli', 'bin', 'bilateral.js');
  return { folder, packages, bilateral, exampleFiles, signal: place.signal };
}

/** Runs the installed command in a folder. */
export const bilateral = (
  { bilateral, signal }: Stranger,
  args: readonly string[],
  cwd: string,
  node: string = process.execPath,
): Promise<string> => succeed(node, [bilateral, ...args], { cwd, signal });
