import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { buildProgram } from '../src/run.js';
import { temporaryFolder } from './dossier-folder.js';
import { argumentsOf, examplesIn, givesTable, needsPublished, writeExampleFiles } from './example-lines.js';
import { writePublished } from './published-tree.js';
import { runCommand } from './run-command.js';

const home = process.cwd();
const silent = { write: () => undefined, terminal: false, colour: false };

const helpOf = async (path: readonly string[]): Promise<string> =>
  (await runCommand([...path, '--help'])).stdout;

const { commands } = buildProgram({ out: silent, err: silent });
const names = commands.map((command) => command.name());
const paths = commands.flatMap((command) => [
  [command.name()],
  ...command.commands.map((inner) => [command.name(), inner.name()]),
]);
const help = (await Promise.all([[], ...paths].map(helpOf))).flatMap(examplesIn);
const readme = examplesIn(readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8'));

beforeEach(async () => {
  const folder = temporaryFolder();
  await writeExampleFiles(folder);
  process.chdir(folder);
  return () => process.chdir(home);
});

afterAll(() => process.chdir(home));

test('every command has an example', () => {
  expect([...new Set(help.map((line) => line.split(' ')[0]))].sort()).toEqual([...names].sort());
});

test.each([...new Set([...help, ...readme])])(
  'the example `bilateral %s` works as it stands',
  async (line) => {
    if (needsPublished(line)) await writePublished(process.cwd());
    const { exitCode, stdout, stderr } = await runCommand(argumentsOf(line));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).not.toBe('');
    if (givesTable(line)) expect(stdout.trimEnd().split('\n').length).toBeGreaterThan(1);
  },
  180_000,
);
