import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dossierFolder, text } from '../../test/dossier-folder.js';
import { runCommand } from '../../test/run-command.js';

test('verify --json counts the sentences of each source and lists the unaccounted ones', async () => {
  const { dossier } = await dossierFolder({ 'records/project/bridge.yaml': null });
  const { exitCode, lines } = await runCommand(['verify', '--json', '--dossier', dossier]);
  expect(exitCode).toBe(0);
  expect(lines()).toEqual([
    { source: 'gazette', sentences: 5, asserting: 4, cited: 3, unaccounted: ['2.2'] },
    { source: 'herald', sentences: 0, asserting: 0, cited: 0, unaccounted: [] },
  ]);
});

test('verify prints a table and the unaccounted sentences for people', async () => {
  const { dossier } = await dossierFolder({ 'records/project/bridge.yaml': null });
  const { stdout } = await runCommand(['verify', '--dossier', dossier]);
  expect(stdout).toBe(
    [
      'SOURCE   SENTENCES  ASSERTING  CITED  UNACCOUNTED',
      'gazette          5          4      3            1',
      'and 1 source of which no text was read',
      'unaccounted in gazette: 2.2',
      '',
    ].join('\n'),
  );
});

test('verify --texts finds unchanged texts intact', async () => {
  const { dossier, texts } = await dossierFolder();
  const { exitCode, stdout, stderr } = await runCommand(['verify', '--dossier', dossier, '--texts', texts]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('gazette          5          4      4            0  intact\n');
});

test('verify --texts exits with 1 for a changed sentence and names it', async () => {
  const { dossier, texts } = await dossierFolder();
  writeFileSync(join(texts, 'gazette.txt'), text.replace('a week', 'a year'));
  const people = await runCommand(['verify', '--dossier', dossier, '--texts', texts]);
  const programs = await runCommand(['verify', '--dossier', dossier, '--texts', texts, '--json']);
  expect(people.exitCode).toBe(1);
  expect(people.stdout).toContain('changed: 1.2');
  expect(people.stderr).toBe(
    'error: 1 text changed since the lock: gazette.txt\nhint: a locked text never changes: restore it as it was read\n',
  );
  expect(programs.exitCode).toBe(1);
  expect(programs.lines()[0]).toMatchObject({ source: 'gazette', intact: false, changed: ['1.2'] });
});

test('verify --texts sees a change between sentences', async () => {
  const { dossier, texts } = await dossierFolder();
  writeFileSync(join(texts, 'gazette.txt'), `${text}\n`);
  const { exitCode, stdout } = await runCommand(['verify', '--dossier', dossier, '--texts', texts]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain('changed between sentences');
});

test('verify --texts refuses a folder without the texts, and a text that is no UTF-8', async () => {
  const { dossier, texts } = await dossierFolder();
  writeFileSync(join(texts, 'gazette.txt'), new Uint8Array([0xff]));
  expect(await runCommand(['verify', '--dossier', dossier, '--texts', texts])).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: 'error: the text gazette.txt is not valid UTF-8\n',
  });
  rmSync(join(texts, 'gazette.txt'));
  expect(await runCommand(['verify', '--dossier', dossier, '--texts', texts])).toMatchObject({
    exitCode: 1,
    stderr: `error: the text gazette.txt is not in ${texts}\nhint: --texts names the folder that holds the texts of the sources\n`,
  });
});

test('lock numbers and digests every sentence', async () => {
  const { dossier, texts } = await dossierFolder();
  const file = join(dossier, 'passages.lock.json');
  const before = readFileSync(file, 'utf8');
  rmSync(file);
  const { exitCode, stdout, stderr } = await runCommand(['lock', '--dossier', dossier, '--texts', texts]);
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 0,
    stdout: `wrote ${file}: 1 text, 5 sentences\n`,
    stderr: '',
  });
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('lock --json prints one line for each text', async () => {
  const { dossier, texts } = await dossierFolder();
  const { lines } = await runCommand(['lock', '--dossier', dossier, '--texts', texts, '--json']);
  expect(lines()).toEqual([
    { source: 'gazette', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown, sentences: 5 },
  ]);
});

test('lock refuses a locked text that has changed, and leaves the lock as it is', async () => {
  const { dossier, texts } = await dossierFolder();
  const file = join(dossier, 'passages.lock.json');
  const before = readFileSync(file, 'utf8');
  writeFileSync(join(texts, 'gazette.txt'), text.replace('a week', 'a year'));
  const { exitCode, stderr } = await runCommand(['lock', '--dossier', dossier, '--texts', texts]);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^error: the text gazette.txt is not the one that was locked for gazette\nhint: /);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('lock names the file and line of a source that cannot be read', async () => {
  const { dossier, texts } = await dossierFolder({ 'sources/herald.yaml': 'title: 5\n' });
  const { exitCode, stderr } = await runCommand(['lock', '--dossier', dossier, '--texts', texts]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(
    `error: ${join(dossier, 'sources/herald.yaml')}:1:8: the field 'title' has the wrong type`,
  );
});
