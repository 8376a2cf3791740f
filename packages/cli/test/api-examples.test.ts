import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeErrors } from './api/check-examples.js';
import { examplesOf, readmeExamples } from './api/examples.js';
import {
  createSurface,
  explanationOf,
  isValue,
  ownMembers,
  placeOf,
  publicExports,
} from './api/public-exports.js';
import { surprisesOf } from './api/run-example.js';

const surface = createSurface();
const exported = publicExports(surface);
const examples = exported.flatMap(examplesOf);
const programs = [...examples, ...readmeExamples()];

// By Node itself and not through the test runner, as a user's program would, and in half the time.
const load = createRequire(import.meta.url);

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'bilateral-examples-'));
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe('every public export', () => {
  test('is found', () => {
    expect(exported.length).toBeGreaterThan(150);
  });

  test('is explained', () => {
    const bare = exported.filter(({ symbol }) => !symbol.declarations?.some(explanationOf));
    expect(bare.map(({ entry, name }) => `${entry} ${name}`)).toEqual([]);
  });

  test('explains each of its fields', () => {
    const bare = exported.flatMap(ownMembers).filter((member) => explanationOf(member) === '');
    expect(bare.map((member) => `${placeOf(member)} ${member.getText()}`)).toEqual([]);
  });

  test('that can be used at run time has an example', () => {
    const bare = exported.filter(isValue).filter((each) => examplesOf(each).length === 0);
    expect(bare.map(({ entry, name }) => `${entry} ${name}`)).toEqual([]);
  });
});

describe('every program of the documentation', () => {
  const errors = typeErrors(programs, surface);

  test.each(programs.map((program) => [program.title, program] as const))('%s', async (_, program) => {
    expect(errors.get(program)).toEqual([]);
    expect(await surprisesOf(program, async (specifier) => load(specifier))).toEqual([]);
  });
});
