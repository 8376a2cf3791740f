import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/dossier-folder.js';
import { runCommand, type Ran } from '../../test/run-command.js';

const home = process.cwd();

beforeEach(() => {
  process.chdir(temporaryFolder());
  return () => process.chdir(home);
});

afterAll(() => process.chdir(home));

const succeeded = async (...args: readonly string[]): Promise<Ran> => {
  const ran = await runCommand(args);
  expect({ exitCode: ran.exitCode, stderr: ran.stderr }).toEqual({ exitCode: 0, stderr: '' });
  return ran;
};

test('a new dossier is valid at once, and its name tells the two states', async () => {
  const { stdout } = await succeeded('new', 'dossier', 'norland-vesteria');
  expect(stdout.split('\n')[0]).toBe('wrote norland-vesteria: a dossier of two states, 33 files');
  expect((await succeeded('validate', '--dossier', 'norland-vesteria')).stdout).toBe(
    'valid: 2 records, 0 claims, 0 sources\n',
  );
  expect(readdirSync('.')).toEqual(['norland-vesteria']);
  const today = new Date().toISOString().slice(0, 10);
  expect(readFileSync('norland-vesteria/dossier.yaml', 'utf8')).toContain(`edition: "${today}"`);
});

test('codes of ISO 3166 name the states in every language', async () => {
  await succeeded(
    'new',
    'dossier',
    'rhine',
    '--iso',
    'DE,FR',
    '--languages',
    'en,ru,ur',
    '--edition',
    '2031-06-01',
  );
  await succeeded('validate', '--dossier', 'rhine');
  expect(readFileSync('rhine/records/state/germany.yaml', 'utf8')).toBe(
    '# yaml-language-server: $schema=../../.schemas/state.json\nlabel: { en: Germany, ru: Германия, ur: جرمنی }\nidentifiers: { iso2: DE }\n',
  );
});

test('names in several languages stand in the order of the languages', async () => {
  const states = 'Norland/Норландия,Vesteria/Вестерия';
  await succeeded('new', 'dossier', 'd', '--states', states, '--languages', 'en,ru', '--creator', 'A. & B.');
  await succeeded('validate', '--dossier', 'd');
  expect(readFileSync('d/records/state/vesteria.yaml', 'utf8')).toContain('{ en: Vesteria, ru: Вестерия }');
});

test('a folder in which something lies is refused and stays as it is', async () => {
  mkdirSync('full');
  writeFileSync('full/mine.txt', 'mine');
  const { exitCode, stderr } = await runCommand(['new', 'dossier', 'full', '--iso', 'DE,FR']);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr:
      'error: full holds 1 file already, such as mine.txt\nhint: name a folder that is empty or not there\n',
  });
  expect(readdirSync('full')).toEqual(['mine.txt']);
  expect(readdirSync('.')).toEqual(['full']);
});

test('the folder in which the command runs is refused, as it cannot be replaced', async () => {
  const { exitCode, stderr } = await runCommand(['new', 'dossier', '.', '--iso', 'DE,FR']);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr:
      'error: . is the folder in which the command runs\nhint: go to the folder above it, and name it from there\n',
  });
});

test('a dossier that would not be valid leaves nothing behind, not even the folders above it', async () => {
  const { exitCode, stderr } = await runCommand([
    'new',
    'dossier',
    'a/b',
    '--iso',
    'DE,FR',
    '--id',
    'Not An Id',
  ]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("error: dossier.yaml: the field 'id' would be wrong\n");
  expect(existsSync('a')).toBe(false);
});

test.each([
  [['new', 'dossier', 'd'], 'error: which two states is the dossier about?'],
  [['new', 'dossier', 'd', '--iso', 'DE'], 'error: --iso names two states'],
  [['new', 'dossier', 'd', '--iso', 'DE,FR', '--edition', '2031-02-30'], 'is no day of the calendar'],
  [['new', 'record', 'vist', 'x', '--print'], 'hint: did you mean visit?'],
  [['new', 'record', 'visit', 'x'], 'error: the file needs a dossier to lie in'],
  [['new', 'record', 'visit', '--dossier', 'd'], 'error: the file needs an id'],
  [['new', 'record', 'visit', 'x', '--at', '2.1', '--print'], "'--at <passage>' goes with '--source <id>'"],
  [['new', 'dosier', 'd'], 'hint: did you mean dossier?'],
])('wrong usage is told as such: %s', async (args, message) => {
  const { exitCode, stderr } = await runCommand(args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) as unknown });
  expect(readdirSync('.')).toEqual([]);
});

test('a new record says where something is to be filled in, and validate refuses it there until it is', async () => {
  await succeeded('new', 'dossier', 'norland-vesteria');
  const inDossier = ['--dossier', 'norland-vesteria'];
  await succeeded(
    'new',
    'source',
    'gazette',
    ...inDossier,
    '--title',
    'A',
    '--language',
    'en',
    '--type',
    'newspaper',
  );
  const { stdout } = await succeeded(
    'new',
    'record',
    'visit',
    ...inDossier,
    '--label',
    'A visit',
    '--source',
    'gazette',
  );
  const file = join('norland-vesteria', 'records', 'visit', 'a-visit.yaml');
  const [, line = ''] = /^wrote .*a-visit\.yaml; fill in line (\d+)\n$/.exec(stdout) ?? [];
  const refused = await runCommand(['validate', ...inDossier]);
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toMatch(new RegExp(`^error: ${file}:${line}:\\d+: the field 'says' is empty\n`));
  const text = readFileSync(file, 'utf8')
    .replace(/: # fill in.*/, ':')
    .replace('#from: vesteria', 'from: vesteria');
  writeFileSync(file, text);
  expect((await succeeded('validate', ...inDossier)).stdout).toBe('valid: 3 records, 1 claim, 1 source\n');
});

test('a record that exists is never overwritten', async () => {
  await succeeded('new', 'dossier', 'norland-vesteria');
  const before = readFileSync('norland-vesteria/records/state/norland.yaml', 'utf8');
  const { exitCode, stderr } = await runCommand([
    'new',
    'record',
    'state',
    'norland',
    '--dossier',
    'norland-vesteria',
  ]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("error: the id 'norland' is in use");
  expect(readFileSync('norland-vesteria/records/state/norland.yaml', 'utf8')).toBe(before);
});

test('--print writes nothing, and needs no dossier', async () => {
  const { stdout } = await succeeded('new', 'record', 'meeting', '--print', '--brief', '--label', 'Talks');
  expect(stdout).toBe('label: { en: Talks }\nclaims:\n  - source: # fill in\n    says: # fill in\n');
  expect((await succeeded('new', 'source', '--print')).stdout).toContain('title: # fill in');
  expect((await succeeded('new', 'conflict', '--print')).stdout).toContain('positions:');
  expect(readdirSync('.')).toEqual([]);
});

test('--json tells programs what was written and what is missing', async () => {
  const made = await succeeded('new', 'dossier', 'norland-vesteria', '--json');
  expect(made.lines()[0]).toEqual({ file: 'dossier.yaml' });
  const record = await succeeded(
    'new',
    'record',
    'place',
    'port',
    '--dossier',
    'norland-vesteria',
    '--json',
    '--brief',
  );
  expect(record.lines()).toEqual([
    { file: join('norland-vesteria', 'records', 'place', 'port.yaml'), fillIn: [3] },
  ]);
});

test('the schemas of a dossier can be written anew, for a newer version of the command', async () => {
  await succeeded('new', 'dossier', 'norland-vesteria');
  writeFileSync('norland-vesteria/.schemas/visit.json', '{}');
  const { stdout } = await succeeded('new', 'schemas', '--dossier', 'norland-vesteria');
  expect(stdout).toBe(`wrote ${join('norland-vesteria', '.schemas')}: 28 schemas\n`);
  expect(readFileSync('norland-vesteria/.schemas/visit.json', 'utf8')).toContain('A visit');
  expect((await runCommand(['new', 'schemas', '--dossier', '.'])).stderr).toContain(
    'error: . is no dossier folder',
  );
});
