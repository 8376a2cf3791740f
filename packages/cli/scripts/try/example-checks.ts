import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { buildProgram } from '../../src/run.js';
import { argumentsOf, examplesIn, givesTable, needsPublished } from '../../test/example-lines.js';
import { run } from './programs.js';
import { settle } from './pool.js';
import { bilateral, type Stranger } from './stranger.js';

/** Something that must work, apart from the table. */
export interface Check {
  readonly title: string;
  readonly run: () => Promise<void>;
}

const silent = { write: () => undefined, terminal: false, colour: false };

/** The words that lead to each command, and to each command within it. */
const pathsOf = (command: Command): readonly (readonly string[])[] =>
  command.commands.flatMap((inner) => [
    [inner.name()],
    ...pathsOf(inner).map((path) => [inner.name(), ...path]),
  ]);

/** Every example that the help of the installed command and its README give. */
async function exampleLines(stranger: Stranger): Promise<readonly string[]> {
  const paths = pathsOf(buildProgram({ out: silent, err: silent }));
  const helps = await settle(
    paths.map((path) => () => bilateral(stranger, [...path, '--help'], stranger.folder)),
    2,
  );
  const readme = join(stranger.folder, 'node_modules', '@bilateral', 'cli', 'README.md');
  const texts = helps.map((help) => {
    if (help.status === 'rejected') throw help.reason;
    return help.value;
  });
  const lines = [...texts, readFileSync(readme, 'utf8')].flatMap(examplesIn);
  if (lines.length < paths.length) throw new Error(`${paths.length} commands, but ${lines.length} examples`);
  return [...new Set(lines)];
}

/** Runs an example in a folder of its own, with the files that it speaks of. */
async function runExample(
  stranger: Stranger,
  line: string,
  cwd: string,
  published: Promise<string>,
): Promise<void> {
  cpSync(stranger.exampleFiles, cwd, { recursive: true });
  if (needsPublished(line)) cpSync(await published, join(cwd, 'published'), { recursive: true });
  const { exitCode, stdout, stderr } = await run(
    process.execPath,
    [stranger.bilateral, ...argumentsOf(line)],
    {
      cwd,
      signal: stranger.signal,
    },
  );
  if (exitCode !== 0 || stderr !== '') throw new Error(`exit code ${exitCode}: ${stderr}`);
  const least = givesTable(line) ? 2 : 1;
  if (stdout.trimEnd().split('\n').length < least || stdout === '') throw new Error(`prints only: ${stdout}`);
}

/** The tree that the small dossier is published as, signed. */
async function publishOnce(stranger: Stranger): Promise<string> {
  const out = join(stranger.folder, 'published');
  const publish = ['publish', '--dossier', 'my-dossier', '--out', out, '--sign', 'key.pem'];
  await bilateral(stranger, publish, stranger.exampleFiles);
  return out;
}

/** A check for every example of the command. */
export async function exampleChecks(stranger: Stranger): Promise<readonly Check[]> {
  const lines = await exampleLines(stranger);
  const published = publishOnce(stranger);
  // Each example that needs it tells of a failure.
  published.catch(() => undefined);
  return lines.map((line, index) => ({
    title: `bilateral ${line}`,
    run: () => runExample(stranger, line, join(stranger.folder, 'examples', String(index + 1)), published),
  }));
}
