import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What a file imports as it is loaded: neither types nor what it asks for later. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^import (?!type )(?:[^;']*? from )?'([^']+)'/gm)].map(
    ([, name = '']) => name,
  );

/** Everything that is loaded with a file: packages, and files of this one. */
const loadedWith = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of importsOf(file)) {
    if (name.endsWith('.json')) continue;
    if (name.startsWith('.')) loadedWith(join(dirname(file), name.replace(/\.js$/, '.ts')), seen);
    else seen.add(name);
  }
  return seen;
};

test('the command starts without what writes reports, reads folders or holds the dossier', () => {
  const packages = [...loadedWith(join(import.meta.dirname, 'run.ts'))].filter(
    (name) => !name.endsWith('.ts'),
  );
  expect(packages).toContain('@bilateral/core');
  const heavy = packages.filter((name) => /^(@bilateral\/(?!core$)|jsonld|zod|yaml|docx|pdfkit)/.test(name));
  expect(heavy).toEqual([]);
});
