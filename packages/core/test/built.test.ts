import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const dist = (file: string): string => fileURLToPath(new URL(`../dist/${file}`, import.meta.url));

const imported = (code: string): readonly string[] =>
  [
    ...code.matchAll(
      /(?:^|[\s;}])(?:import|export)\s*(?:[^'"();]*?\sfrom\s*)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g,
    ),
  ].map(([, named, dynamic]) => named ?? dynamic ?? '');

/** Everything that a built file imports, through the chunks it imports. */
const reach = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  for (const name of imported(readFileSync(dist(file), 'utf8'))) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (name.startsWith('./') && name.endsWith('.js')) reach(name.slice(2), seen);
  }
  return seen;
};

const outside = (file: string): readonly string[] =>
  [...reach(file)].filter((name) => !name.startsWith('./')).sort();

describe('the built package', () => {
  it('imports no other package for queries, and so neither zod nor edtf', () => {
    expect(reach('index.js').size).toBeGreaterThan(0);
    expect(outside('index.js')).toEqual([]);
  });

  it.each(['index.js', 'pakistan-russia.js'])(
    'needs no module of Node for %s, so that browsers can load it',
    (file) => {
      const ofNode = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
      expect(outside(file).filter(ofNode)).toEqual([]);
      expect(outside('compile.js').filter(ofNode)).not.toEqual([]);
    },
  );

  it('imports for the shipped dossier its data and what creates it, without the queries', () => {
    const names = [...reach('pakistan-russia.js')];
    expect(names).toEqual(expect.arrayContaining(['./dossier.js', './pakistan-russia.json']));
    expect(names).not.toContain('./index.js');
    expect(outside('pakistan-russia.js')).toEqual([]);
  });

  it('imports zod and edtf where schemas and dates are read', () => {
    expect(outside('schema.js')).toEqual(['edtf', 'zod']);
    expect(outside('compile.js')).toEqual(expect.arrayContaining(['edtf', 'yaml', 'zod']));
  });

  it('keeps the root entry small', () => {
    const chunks = [...reach('index.js')].flatMap((name) => (name.startsWith('./') ? [name.slice(2)] : []));
    const size = ['index.js', ...chunks].reduce((sum, file) => sum + readFileSync(dist(file)).length, 0);
    // A quarter are the labels of the closed lists and of the properties in three languages (Urdu takes two bytes a letter), and
    // the words around dates and amounts; the rest are the questions, of which a bundler keeps those that are asked.
    expect(size).toBeLessThan(330_000);
  });
});
