import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dossierFolder, text, type Changes, type Folders } from '../../test/dossier-folder.js';
import { runCommand } from '../../test/run-command.js';

test('verify --json counts the sentences of each source, and fails for unaccounted ones', async () => {
  const { dossier } = await dossierFolder({ 'records/project/bridge.yaml': null });
  const { exitCode, lines } = await runCommand(['verify', '--json', '--dossier', dossier]);
  expect(exitCode).toBe(1);
  expect(lines()).toEqual([
    { source: 'gazette', sentences: 5, asserting: 4, cited: 3, unaccounted: ['2.2'] },
    { source: 'herald', sentences: 0, asserting: 0, cited: 0, unaccounted: [] },
  ]);
});

test('verify prints a table, and names the unaccounted sentences', async () => {
  const { dossier } = await dossierFolder({ 'records/project/bridge.yaml': null });
  const { stdout, stderr } = await runCommand(['verify', '--dossier', dossier]);
  expect(stdout).toBe(
    [
      'SOURCE   SENTENCES  ASSERTING  CITED  UNACCOUNTED',
      'gazette          5          4      3            1',
      'and 1 source of which no text was read',
      '1 sentence unaccounted for',
      '',
    ].join('\n'),
  );
  expect(stderr).toBe(
    [
      'error: gazette: 1 sentence not accounted for',
      '  found: 2.2',
      '  expected: every sentence cited or listed as asserting nothing',
      'hint: cite the sentence in a claim, or list it under `unasserting` of its source with the reason',
      'error: 1 problem between the claims and the texts',
      '',
    ].join('\n'),
  );
});

test('verify --texts finds unchanged texts intact', async () => {
  const { dossier, texts } = await dossierFolder();
  const { exitCode, stdout, stderr } = await runCommand(['verify', '--dossier', dossier, '--texts', texts]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('gazette          5          4      4            0  intact\n');
  expect(stdout).toContain('1 of 1 text intact, 5 of 5 sentences verified, 0 sentences unaccounted for\n');
});

interface Mismatch {
  readonly title: string;
  /** What is done to the folders. */
  readonly spoil: (folders: Folders) => void;
  readonly files?: Changes;
  readonly message: string;
  readonly found: string;
  readonly result: object;
}

const rewrite = (folder: string, file: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, file), content);

const mismatches: readonly Mismatch[] = [
  {
    title: 'an edited sentence',
    spoil: ({ texts }) => rewrite(texts, 'gazette.txt', text.replace('a week', 'a year')),
    message: 'gazette: the text gazette.txt changed since the lock',
    found: 'other words in 1.2',
    result: { intact: false, state: 'changed', changed: ['1.2'] },
  },
  {
    title: 'a change between sentences',
    spoil: ({ texts }) => rewrite(texts, 'gazette.txt', `${text}\n`),
    message: 'gazette: the text gazette.txt changed since the lock',
    found: 'other words between sentences',
    result: { intact: false, state: 'changed', changed: [] },
  },
  {
    title: 'a missing text',
    spoil: ({ texts }) => rmSync(join(texts, 'gazette.txt')),
    message: 'gazette: the text gazette.txt is not there',
    found: 'no such file',
    result: { intact: false, state: 'missing' },
  },
  {
    title: 'a text that is no UTF-8',
    spoil: ({ texts }) => rewrite(texts, 'gazette.txt', new Uint8Array([0xff])),
    message: 'gazette: the text gazette.txt cannot be read',
    found: 'no valid UTF-8',
    result: { intact: false, state: 'unreadable' },
  },
  {
    title: 'a digest that the lock does not hold',
    spoil: ({ texts }) =>
      rewrite(
        texts,
        'sentences.jsonl',
        `${JSON.stringify({ file: 'gazette.txt', paragraph: 9, sentence: 1, start: 0, end: 4, sha256: 'f00' })}\n`,
      ),
    message: 'gazette: sentences.jsonl does not agree with the lock',
    found: '9.1',
    result: { intact: true, unknown: ['9.1'] },
  },
  {
    title: 'words that the passage does not hold',
    spoil: () => undefined,
    files: {
      'records/place/ford.yaml':
        'label: { en: The Ford }\nclaims:\n  - { source: gazette, at: "1.1", says: { within: arcadia, names: [{ text: The Ford, language: en }] } }\n',
    },
    message: 'gazette: ford/gazette@1.1 quotes words that its passage does not hold',
    found: 'The Ford',
    result: { intact: true, absent: [{ claim: 'ford/gazette@1.1', words: 'The Ford' }] },
  },
];

test.each(mismatches)('verify --texts fails for $title', async ({ spoil, files, message, found, result }) => {
  const folders = await dossierFolder(files);
  spoil(folders);
  const { dossier, texts } = folders;
  const people = await runCommand(['verify', '--dossier', dossier, '--texts', texts]);
  const programs = await runCommand(['verify', '--dossier', dossier, '--texts', texts, '--json']);
  expect(people.exitCode).toBe(1);
  expect(people.stderr).toContain(`error: ${message}\n  found: ${found}\n`);
  expect(people.stderr).toContain('hint: ');
  expect(programs.exitCode).toBe(1);
  expect(programs.lines()[0]).toMatchObject({ source: 'gazette', ...result });
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

test('lock --sentences prints each sentence with the number by which it is cited', async () => {
  const { dossier, texts } = await dossierFolder();
  const args = ['lock', '--sentences', '--dossier', dossier];
  const people = await runCommand([...args, '--texts', texts]);
  expect(people.stdout.split('\n').slice(1)).toEqual([
    'gazette',
    '  1.1  The president of Arcadia visited Baltia on 2 May 1950.',
    '  1.2  He stayed a week.',
    '  2.1  The two states will build a bridge.',
    '  2.2  It will cost 3 million dollars.',
    '  3.1  Advertisement',
    '',
  ]);
  const programs = await runCommand([...args, '--texts', texts, '--json']);
  expect(programs.lines()[2]).toEqual({ source: 'gazette', at: '1.2', text: 'He stayed a week.' });
  expect(await runCommand([...args, '--ids'])).toMatchObject({ exitCode: 2, stdout: '' });
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

test('lock --ids writes every id with its kind, and keeps those that are gone', async () => {
  const { dossier } = await dossierFolder();
  const file = join(dossier, 'ids.lock.json');
  const first = await runCommand(['lock', '--dossier', dossier, '--ids']);
  expect(first).toMatchObject({ exitCode: 0, stderr: '' });
  const ids = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  expect(ids).toMatchObject({ arcadia: 'state', gazette: 'source' });
  expect(first.stdout).toBe(`wrote ${file}: ${Object.keys(ids).length} ids\n`);
  rmSync(join(dossier, 'records/project/bridge.yaml'));
  const { exitCode, stderr } = await runCommand(['validate', '--dossier', dossier]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("the project 'bridge' was released and is gone");
});

test('lock with nothing to lock says what to give', async () => {
  const { dossier } = await dossierFolder();
  const { exitCode, stderr } = await runCommand(['lock', '--dossier', dossier]);
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain('give --texts <folder>, --ids, or both');
});
