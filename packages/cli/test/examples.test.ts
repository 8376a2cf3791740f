import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { buildProgram } from '../src/run.js';
import { dot, inThreeLanguages, temporaryFolder, writeDossier } from './dossier-folder.js';
import { writeKeys, writePublished } from './published-tree.js';
import { runCommand } from './run-command.js';

const home = process.cwd();
const silent = { write: () => undefined, terminal: false, colour: false };

const helpOf = async (name: string): Promise<string> => (await runCommand([name, '--help'])).stdout;

/** Every command line that stands behind a `$`. */
const examplesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ *\$ bilateral (.+)$/gm)].map(([, line = '']) => line);

const names = buildProgram({ out: silent, err: silent }).commands.map((command) => command.name());
const help = (await Promise.all(names.map(helpOf))).flatMap(examplesIn);
const readme = examplesIn(readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8'));

/** The words of a command line; one in quotation marks may hold spaces. */
const wordsOf = (line: string): readonly string[] =>
  (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));

beforeEach(async () => {
  const folder = temporaryFolder();
  await writeDossier(folder, inThreeLanguages);
  writeFileSync(join(folder, 'ministry.png'), dot);
  writeKeys(folder);
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
    if (line.includes('--published')) await writePublished(process.cwd());
    // To publish or report the whole dossier takes most of a minute; the small one shows as well that the line works.
    const small =
      /^(publish|report)/.test(line) && !line.includes('--dossier') ? ['--dossier', 'my-dossier'] : [];
    const { exitCode, stdout, stderr } = await runCommand([...wordsOf(line), ...small]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).not.toBe('');
    // A table that holds nothing but its heading, or no line of JSON, would be a poor example.
    if (!line.startsWith('lock') && !line.includes('--json') && !/^(report|publish|validate)/.test(line)) {
      expect(stdout.trimEnd().split('\n').length).toBeGreaterThan(1);
    }
  },
  180_000,
);
