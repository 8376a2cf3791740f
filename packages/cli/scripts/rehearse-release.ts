import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { npm, succeed } from './try/programs.js';
import { packageNames } from './try/promised.js';
import { inWorkplace, type Workplace } from './try/workplace.js';

/**
 * Goes through a release without one: in a copy of the last commit it lets the changesets make the next versions and changelogs, packs
 * what lies built here, and shows what npm would publish. Changes nothing here; exit code 1 if a release would go wrong.
 */
const root = join(import.meta.dirname, '..', '..', '..');
const say = (text: string): boolean => process.stderr.write(`${text}\n`);

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Packed {
  readonly id: string;
  readonly size: number;
  readonly entryCount: number;
}

const manifestIn = (copy: string, name: string): Manifest =>
  JSON.parse(readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8')) as Manifest;

const changesetsIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md');

/** Lets a folder of the copy use what is installed in the same folder here. */
function installed(copy: string, folder: string): void {
  const modules = join(folder, 'node_modules');
  if (existsSync(join(root, modules))) symlinkSync(join(root, modules), join(copy, modules), 'junction');
}

/** The last commit, with the tools and the built files of this folder. */
async function copyOf({ folder, signal }: Workplace): Promise<string> {
  const copy = join(folder, 'copy');
  await succeed('git', ['clone', '--quiet', root, copy], { cwd: folder, signal });
  installed(copy, '.');
  for (const name of packageNames) {
    const dist = join('packages', name, 'dist');
    if (!existsSync(join(root, dist))) throw new Error(`${dist} is not built; run npm run build first`);
    cpSync(join(root, dist), join(copy, dist), { recursive: true });
    installed(copy, join('packages', name));
  }
  return copy;
}

/** Makes the next versions as the release does; the command is built again, since it holds its version. */
async function makeVersions(copy: string, signal: AbortSignal): Promise<void> {
  await npm(['run', 'version'], { cwd: copy, signal });
  const tsup = join(copy, 'node_modules', 'tsup', 'dist', 'cli-default.js');
  await succeed(process.execPath, [tsup], { cwd: join(copy, 'packages', 'cli'), signal });
}

/** What is wrong with a package as it would be published. */
function faultsOf(copy: string, { name, version, exports, dependencies = {} }: Manifest): readonly string[] {
  const folder = name.replace('@bilateral/', '');
  const changelog = join(copy, 'packages', folder, 'CHANGELOG.md');
  const told = existsSync(changelog) && readFileSync(changelog, 'utf8').includes(`## ${version}`);
  const siblings = Object.entries(dependencies).filter(([needed]) => needed.startsWith('@bilateral/'));
  const stale = siblings.filter(
    ([needed, range]) => range !== `^${manifestIn(copy, needed.replace('@bilateral/', '')).version}`,
  );
  const entries = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const missing = entries.filter(
    (file) => !file.includes('*') && !existsSync(join(copy, 'packages', folder, file)),
  );
  return [
    ...missing.map((file) => `${name} has no ${file}`),
    ...(told ? [] : [`the changelog of ${name} says nothing of ${version}`]),
    ...stale.map(
      ([needed, range]) => `${name} ${version} asks for ${needed} ${range}, not the version beside it`,
    ),
  ];
}

async function wouldPublish(copy: string, name: string, signal: AbortSignal): Promise<Packed> {
  const args = ['publish', '--dry-run', '--json', '--ignore-scripts', '--provenance=false'];
  const printed = await npm(args, { cwd: join(copy, 'packages', name), signal });
  const answer = JSON.parse(printed) as Packed | Readonly<Record<string, Packed>>;
  const packed = 'entryCount' in answer ? (answer as Packed) : Object.values(answer)[0];
  if (packed === undefined) throw new Error(`npm would publish nothing of ${name}`);
  return packed;
}

async function show(copy: string, signal: AbortSignal): Promise<void> {
  process.stdout.write('| package | now | tarball | files |\n| --- | --- | --- | --- |\n');
  for (const name of packageNames) {
    const { id, size, entryCount } = await wouldPublish(copy, name, signal);
    const cells = [id, manifestIn(root, name).version, `${(size / 1000).toFixed(1)} kB`, String(entryCount)];
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  }
}

async function rehearse(place: Workplace): Promise<number> {
  say('copying the last commit');
  const copy = await copyOf(place);
  if (changesetsIn(copy).length === 0) {
    say('no changeset: there is nothing to release');
    return 0;
  }
  say(`making versions of ${changesetsIn(copy).length} changesets`);
  await makeVersions(copy, place.signal);
  await show(copy, place.signal);
  const bin = join(copy, 'packages', 'cli', 'bin', 'bilateral.js');
  const said = await succeed(process.execPath, [bin, '--version'], { cwd: copy, signal: place.signal });
  const { version } = manifestIn(copy, 'cli');
  const faults = [
    ...packageNames.flatMap((name) => faultsOf(copy, manifestIn(copy, name))),
    ...changesetsIn(copy).map((file) => `${file} is left over`),
    ...(said.trim() === version ? [] : [`bilateral ${version} calls itself ${said.trim()}`]),
  ];
  for (const fault of faults) say(`error: ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await inWorkplace(rehearse);
