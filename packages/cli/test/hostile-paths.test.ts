import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BilateralError } from '@bilateral/core';
import { compileDossier } from '@bilateral/core/compile';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { files, temporaryFolder, writeDossier } from './dossier-folder.js';
import { name, odd } from './odd-names.js';
import { runCommand } from './run-command.js';

/** A dossier so deep in a folder of its own that what leads out of it still ends in that folder. */
const deepDossier = async (
  changes = {},
): Promise<{ readonly home: string; readonly dossier: string; readonly texts: string }> => {
  const home = temporaryFolder();
  const deep = join(home, 'a', 'b', 'c');
  mkdirSync(deep, { recursive: true });
  return { home, ...(await writeDossier(deep, changes)) };
};

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true }).map(String).sort();

/** Names that every file system and server takes. */
const isPlain = (path: string): boolean =>
  /^\.?[a-z0-9-]+(?:\.[a-zA-Z0-9-]+)*$/.test(path.slice(path.lastIndexOf('/') + 1));

test('whatever id a new file is given, it is refused or names one file in its place', async () => {
  const { home, dossier } = await deepDossier();
  const before = new Set(namesIn(home));
  const kinds = [
    ['record', 'person', 'a/b/c/my-dossier/records/person'],
    ['source', '', 'a/b/c/my-dossier/sources'],
    ['conflict', '', 'a/b/c/my-dossier/conflicts'],
  ];
  await fc.assert(
    fc.asyncProperty(name, fc.constantFrom(...kinds), async (id, [what = '', kind = '', place]) => {
      const args = ['new', what, ...(kind === '' ? [] : [kind]), '--dossier', dossier, '--', id];
      expect([0, 1]).toContain((await runCommand(args)).exitCode);
      for (const path of namesIn(home).filter((each) => !before.has(each))) {
        before.add(path);
        if (kinds.some(([, , folder]) => folder === path)) continue;
        expect(path).toBe(`${place}/${id}.yaml`);
        expect(isPlain(path), path).toBe(true);
      }
    }),
    { numRuns: 150, seed: 1 },
  );
});

test('whatever a new source is called, its file says so and nothing else', async () => {
  const { dossier } = await deepDossier();
  const text = fc.oneof(
    name,
    fc.constantFrom(
      'a\nunknown: x',
      'x # y',
      '"',
      "'",
      '{ en: x }',
      '*a',
      '&a x',
      '!!js x',
      '|',
      '- x',
      'a: b',
      'null',
      'yes',
      '1e3',
      '"\nunknown: x',
    ),
  );
  let count = 0;
  await fc.assert(
    fc.asyncProperty(text, text, async (title, file) => {
      count += 1;
      const args = [
        'new',
        'source',
        `s${count}`,
        '--dossier',
        dossier,
        `--title=${title}`,
        `--text=${file}`,
        '--language=en',
        '--type=newspaper',
      ];
      expect((await runCommand(args)).exitCode).toBe(0);
      const issues = await compileDossier(dossier).then(
        () => [],
        (error: unknown) => (error as BilateralError).issues,
      );
      const wrong = issues.filter((each) => each.file === `sources/s${count}.yaml`).map(({ code }) => code);
      const ours = [
        'unused-source',
        'not-locked',
        'outside-path',
        'missing-field',
        'invalid-value',
        'forbidden-character',
      ];
      expect(wrong.filter((code) => !ours.includes(code))).toEqual([]);
      writeFileSync(join(dossier, 'sources', `s${count}.yaml`), files['sources/herald.yaml'] ?? '');
    }),
    { numRuns: 40, seed: 1 },
  );
});

test('whatever id a new dossier is given, it is refused, or made in its folder with that id', async () => {
  await fc.assert(
    fc.asyncProperty(name, async (id) => {
      const home = temporaryFolder();
      const folder = join(home, 'a', 'b', 'made');
      const { exitCode } = await runCommand(['new', 'dossier', folder, '--iso', 'DE,FR', `--id=${id}`]);
      expect([0, 1]).toContain(exitCode);
      expect(namesIn(home).filter((path) => !/^a(?:\/b(?:\/made(?:\/.*)?)?)?$/.test(path))).toEqual([]);
      expect(existsSync(folder)).toBe(exitCode === 0);
    }),
    { numRuns: 40, seed: 1 },
  );
});

test('a dossier is read whatever its files are called, and refuses what is no id', async () => {
  const { home, dossier } = await deepDossier();
  const before = namesIn(home);
  // eslint-disable-next-line no-control-regex -- no system takes these; and what is hidden is no part of a dossier
  for (const each of odd.filter((file) => file.length < 200 && !/^(?:\.|$)|[/\u0000]/.test(file))) {
    const file = join(dossier, 'records', 'person', `${each}.yaml`);
    writeFileSync(file, 'label: { en: X }\n');
    const { exitCode, stderr } = await runCommand(['validate', '--dossier', dossier]);
    if (!/^[a-z0-9-]+$/.test(each) || each.startsWith('-')) expect(exitCode, each).toBe(1);
    // eslint-disable-next-line no-control-regex -- to find them is the purpose
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    rmSync(file);
  }
  expect(namesIn(home)).toEqual(before);
});

test.each(odd)('a dossier with the id %j is written into its folder, or nowhere', async (id) => {
  const dossierFile = (files['dossier.yaml'] ?? '').replace(
    'id: arcadia-baltia',
    () => `id: ${JSON.stringify(id)}`,
  );
  const { home, dossier } = await deepDossier({ 'dossier.yaml': dossierFile });
  const before = new Set(namesIn(home));
  const out = join(home, 'a', 'b', 'c', 'out');
  const { exitCode } = await runCommand(['report', '--dossier', dossier, '--format', 'jsonld', '--out', out]);
  const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && id.length < 240;
  expect(exitCode).toBe(isId ? 0 : 1);
  const made = namesIn(home).filter((each) => !before.has(each) && each !== 'a/b/c/out');
  expect(made).toEqual(isId ? [`a/b/c/out/${id}.jsonld`] : []);
  if (isId) return;
  const { exitCode: published } = await runCommand([
    'publish',
    '--dossier',
    dossier,
    '--out',
    join(out, 'tree'),
  ]);
  if (published === 1) expect(existsSync(join(out, 'tree'))).toBe(false);
  expect(namesIn(home).filter((each) => !before.has(each) && !each.startsWith('a/b/c/out'))).toEqual([]);
});

test('the text of a source is looked for in its folder alone, and a title or a section names no file', async () => {
  const { home, dossier, texts } = await deepDossier();
  const before = new Set(namesIn(home));
  const out = join(home, 'a', 'b', 'c', 'out');
  for (const each of odd.filter((file) => file !== '')) {
    writeFileSync(
      join(dossier, 'sources', 'herald.yaml'),
      `${files['sources/herald.yaml'] ?? ''}text: ${JSON.stringify(each)}\n`,
    );
    expect((await runCommand(['lock', '--dossier', dossier, '--texts', texts])).exitCode, each).toBe(1);
    const given = ['report', '--dossier', dossier, '--out', out, '--format', 'docx'];
    expect([1, 2]).toContain((await runCommand([...given, `--sections=${each}`])).exitCode);
  }
  writeFileSync(join(dossier, 'sources', 'herald.yaml'), files['sources/herald.yaml'] ?? '');
  const titled = await runCommand([
    'report',
    '--dossier',
    dossier,
    '--out',
    out,
    '--format',
    'docx',
    '--title=../../../escaped',
  ]);
  expect(titled.exitCode).toBe(0);
  expect(namesIn(home).filter((each) => !before.has(each))).toEqual([
    'a/b/c/out',
    'a/b/c/out/arcadia-baltia.en.docx',
  ]);
});
