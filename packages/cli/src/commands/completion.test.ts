import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dossierFolder } from '../../test/dossier-folder.js';
import { runCommand } from '../../test/run-command.js';
import { printIds, unquoted } from '../completion/ids.js';
import { completionSpec } from '../completion/spec.js';
import { buildProgram } from '../run.js';

const silent = { write: () => undefined, terminal: false, colour: false };
const spec = completionSpec(buildProgram({ out: silent, err: silent }));

const answered = async (...question: readonly string[]): Promise<string> => {
  let text = '';
  await printIds({ ...silent, write: (more) => void (text += more) }, question);
  return text;
};

describe('what can be completed', () => {
  test('is every command with every option', () => {
    const { commands } = buildProgram({ out: silent, err: silent });
    const paths = commands.flatMap((command) => [
      command.name(),
      ...command.commands.map((inner) => `${command.name()} ${inner.name()}`),
    ]);
    expect(
      spec
        .map(({ path }) => path)
        .filter((path) => path !== '')
        .sort(),
    ).toEqual(paths.sort());
    for (const command of commands) {
      const flags = spec
        .find(({ path }) => path === command.name())
        ?.options.flatMap((option) => option.flags);
      for (const { long } of command.options) expect(flags).toContain(long);
    }
  });

  test('are ids for every option that takes one', () => {
    const options = spec.flatMap((command) => command.options);
    const ids = options.filter(({ values }) => values?.kind === 'ids').flatMap(({ flags }) => flags);
    expect([...new Set(ids)].sort()).toEqual([
      '--from',
      '--office',
      '--participant',
      '--party',
      '--place',
      '--record',
      '--source',
      '--to',
    ]);
  });

  test('are codes for every option that takes one of a closed list', () => {
    const valuesOf = (path: string, flag: string) =>
      spec.find((command) => command.path === path)?.options.find(({ flags }) => flags.includes(flag))
        ?.values;
    expect(valuesOf('records', '--modality')).toMatchObject({
      kind: 'words',
      words: expect.arrayContaining(['planned']) as unknown,
    });
    expect(valuesOf('records', '--kind')).toMatchObject({ kind: 'words', several: true });
    expect(valuesOf('report', '--format')).toMatchObject({
      kind: 'words',
      words: expect.arrayContaining(['docx']) as unknown,
    });
    expect(valuesOf('show', '--lang')).toEqual({ kind: 'words', words: ['en', 'ru', 'ur'] });
    expect(valuesOf('report', '--out')).toEqual({ kind: 'folders' });
    expect(valuesOf('report', '--logo')).toEqual({ kind: 'files', words: [] });
    expect(valuesOf('show', '--json')).toBeUndefined();
  });
});

describe('the answer to a shell that asks for ids', () => {
  test('has those of the folder, by the names of its files, though it may be broken', async () => {
    const { dossier } = await dossierFolder({ 'records/state/arcadia.yaml': ': : [' });
    expect(await answered('record', '', dossier)).toBe(
      'ada-byrne\narcadia\nbaltia\nbridge\nold-baltia\nvisit-1950\n',
    );
    expect(await answered('state', 'b', dossier)).toBe('baltia\n');
    expect(await answered('agent', 'a', dossier)).toBe('ada-byrne\narcadia\n');
    expect(await answered('source', '', dossier)).toBe('gazette\nherald\n');
    expect(await answered('any', 'g', dossier)).toBe('gazette\n');
  });

  test('has those of the dossier that comes with the command, with their labels', async () => {
    expect(await answered('state', 'soviet')).toBe('soviet-union\tSoviet Union\n');
    expect(await answered('source', 'dawn-2016-01')).toMatch(/^dawn-2016-01-22\t.+\n$/);
    expect(await answered('any', 'bhutto-visit-1972')).toMatch(/^bhutto-visit-1972\t/);
  });

  test('leaves out names that are no ids', async () => {
    const { dossier } = await dossierFolder({
      'records/state/$(touch x).yaml': 'label: { en: X }',
      'records/state/notes.txt': '',
    });
    expect(await answered('state', '', dossier)).toBe('arcadia\nbaltia\nold-baltia\n');
  });

  test.each([
    [['constructor', '']],
    [['record', '', '/no/such/folder']],
    [['record', '$(x)']],
    [['record', '', '`x`']],
    [[]],
  ])('is nothing for %j', async (question) => {
    expect(await answered(...question)).toBe('');
  });
});

test.each([
  ['plain', 'plain'],
  ["'a b'", 'a b'],
  [String.raw`a\ b`, 'a b'],
  [String.raw`"a \"b\" c"`, 'a "b" c'],
  ["'$(x)'", '$(x)'],
  [String.raw`\$\(x\)`, '$(x)'],
  ['~/dossier', join(homedir(), 'dossier')],
  ["'~'/dossier", '~/dossier'],
  ['$HOME/dossier', undefined],
  ['"$(x)"', undefined],
  ['`x`', undefined],
])('a word %s of a command line means %s', (word, meant) => {
  expect(unquoted(word)).toBe(meant);
});

test.each(['bash', 'zsh', 'fish'])('the script for %s is the same each time', async (shell) => {
  const [first, second] = [await runCommand(['completion', shell]), await runCommand(['completion', shell])];
  expect(first).toMatchObject({ exitCode: 0, stderr: '' });
  expect(first.stdout).toContain(`made by \`bilateral completion ${shell}\``);
  expect(second.stdout).toBe(first.stdout);
});

test('a shell that is none of these is answered with those', async () => {
  expect(await runCommand(['completion', 'zhs'])).toMatchObject({ exitCode: 2, stdout: '' });
  expect((await runCommand(['completion', 'zhs'])).stderr).toContain('hint: did you mean zsh?\n');
  expect((await runCommand(['completion', 'powershell'])).stderr).toContain('hint: one of bash, zsh, fish\n');
});
