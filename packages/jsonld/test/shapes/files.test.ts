import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedFile, printRules } from '../../scripts/shapes.js';
import { shapesSparqlTurtle } from '../../src/shapes/sparql-turtle.js';
import { shapesTurtle } from '../../src/shapes/shapes-turtle.js';
import { codesTurtle } from '../../src/vocabulary/codes-turtle.js';
import { vocabularyTurtle } from '../../src/vocabulary/vocabulary-turtle.js';
import { datasetOf, findingsOfEngine } from './engines.js';

const files = [
  ['ns.ttl', vocabularyTurtle],
  ['codes.ttl', codesTurtle],
  ['shapes.ttl', shapesTurtle],
  ['shapes-sparql.ttl', shapesSparqlTurtle],
] as const;

const isMissing = spawnSync('rapper', ['--version']).error !== undefined;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'turtle-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How many triples Raptor reads; it warns of nothing. */
const countedByRapper = (name: string, text: string): number => {
  const file = join(folder, name);
  writeFileSync(file, text);
  const { stderr, status } = spawnSync('rapper', ['-c', '-i', 'turtle', file], { encoding: 'utf8' });
  if (status !== 0 || /warning|error/i.test(stderr)) throw new Error(stderr);
  return Number(/returned (\d+) triples/.exec(stderr)?.[1]);
};

describe('the Turtle of vocabulary, code lists and shapes', () => {
  test.skipIf(isMissing && !process.env.CI).each(files)(
    '%s is read alike by Raptor (skipped without rapper) and n3',
    (name, write) => {
      const quads = new Parser().parse(write());
      expect(quads.length).toBeGreaterThan(100);
      expect(countedByRapper(name, write())).toBe(quads.length);
    },
  );

  test.each(files)('%s has the same text each time', (_name, write) => {
    expect(write()).toBe(write());
  });
});

describe('the shapes', () => {
  test('follow the schemas of the model as they are now', () => {
    expect(readFileSync(generatedFile, 'utf8')).toBe(printRules());
  });

  test('are themselves what the shapes of shapes ask for', async () => {
    const require = createRequire(import.meta.url);
    const assets = join(require.resolve('shacl-engine'), '..', 'test/assets/data-shapes/core/complex');
    const ofShapes = datasetOf(readFileSync(join(assets, 'shacl-shacl-data-shapes.ttl'), 'utf8'));
    const faultsOf = async (text: string): Promise<readonly unknown[]> =>
      findingsOfEngine(ofShapes, datasetOf(text));
    expect(await faultsOf(shapesTurtle() + shapesSparqlTurtle())).toEqual([]);
    const prefix = '@prefix sh: <http://www.w3.org/ns/shacl#> .';
    const broken = `${prefix} <urn:x> a sh:PropertyShape ; sh:path <urn:p> ; sh:minCount "one" .`;
    expect(await faultsOf(broken)).not.toEqual([]);
  });
});
