import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageNames } from '../../scripts/try/promised.js';

const root = join(import.meta.dirname, '../../../..');
const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');

/** Files of others that the builder wrote into the built files, which it tells in a comment before each. */
const inlinedFiles = (code: string): readonly string[] =>
  [...code.matchAll(/^\s*\/\/ (?:\.\.\/)+(node_modules\/\S+)$/gm)].map(([, path]) => path as string);

const moduleOf = (path: string): string => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;

/** What is built into an inlined file in its turn, as far as that tells it. */
const within = (path: string): readonly string[] =>
  [...read(path).matchAll(/^(?:\/\/|\/\/#region) (?:\.\.\/)*(node_modules\/\S+)$/gm)].map(([, inner]) =>
    moduleOf(inner as string),
  );

const built = packageNames.map((name) => {
  const dist = join('packages', name, 'dist');
  const codes = readdirSync(join(root, dist))
    .filter((file) => file.endsWith('.js'))
    .map((file) => read(dist, file));
  const files = [...new Set(codes.flatMap(inlinedFiles))];
  const modules = new Set(files.flatMap((path) => [moduleOf(path), ...within(path)]));
  const owners = new Set(codes.flatMap((code) => code.match(/(?<=\* )Copyright \S.*$/gm) ?? []));
  return { name, modules: [...modules].sort(), owners: [...owners].sort() };
});

const noticeOf = (name: string): string =>
  existsSync(join(root, 'packages', name, 'NOTICE')) ? read('packages', name, 'NOTICE') : '';

/** The line of copyright in the licence of a module. */
const copyrightOf = (module: string): string => {
  const [folder = ''] = [`node_modules/docx/node_modules/${module}`, `node_modules/${module}`].filter(
    (path) => existsSync(join(root, path)),
  );
  const licence = readdirSync(join(root, folder)).find((file) => /^licen[cs]e/i.test(file)) ?? '';
  return /^Copyright.*$/m.exec(read(folder, licence))?.[0] ?? 'a line of copyright';
};

test('code of others is built into these packages', () => {
  expect(Object.fromEntries(built.map(({ name, modules }) => [name, modules]))).toEqual({
    core: ['fastest-levenshtein', 'minisearch'],
    report: [],
    docx: ['docx', 'fflate', 'nanoid'],
    pdf: [],
    jsonld: [],
    cli: [],
  });
});

describe.each(built)('the notice of $name', ({ name, modules, owners }) => {
  test('names every work whose code is built in, and is packed with it', () => {
    const notice = noticeOf(name).toLowerCase();
    for (const module of modules) expect(notice).toContain(module);
    const { files } = JSON.parse(read('packages', name, 'package.json')) as { files: readonly string[] };
    expect(files.includes('NOTICE')).toBe(notice !== '');
  });

  test('gives the copyright of every owner whom the code names', () => {
    for (const owner of owners) expect(noticeOf(name).replaceAll(/\s+/g, ' ')).toContain(owner);
  });

  test('gives the copyright that the licence of each work states', () => {
    const notice = noticeOf(name).replaceAll(/\s+/g, ' ');
    for (const module of modules) expect(notice, module).toContain(copyrightOf(module));
  });
});
