import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeCompileDossier } from '@bilateral/core/compile';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { files, writeDossier } from '../dossier-folder.js';
import { brokenBytes, brokenFrom } from './broken-text.js';
import { fuzz, tryEach } from './fuzz.js';
import { makeSandbox } from './guards.js';
import { largeFiles } from './large-files.js';

const home = makeSandbox();
const folder = join(home, 'my-dossier');

beforeAll(() => writeDossier(home));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const names = [...Object.keys(files), 'passages.lock.json'];
const original = (name: string): string => files[name] ?? readFileSync(join(folder, name), 'utf8');

/** Compiles the dossier with other bytes in one of its files: it is a dossier, or a list of issues that say where and what. */
async function compiledWith(name: string, bytes: Uint8Array | string): Promise<'dossier' | 'issues'> {
  const path = join(folder, name);
  const before = original(name);
  writeFileSync(path, bytes);
  try {
    const { dossier, issues } = await safeCompileDossier(folder);
    for (const { code, message, file } of issues) {
      expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(message).toMatch(/\S/);
      expect(file).toBeTypeOf('string');
    }
    expect(dossier === undefined).toBe(issues.length > 0);
    return dossier ? 'dossier' : 'issues';
  } finally {
    writeFileSync(path, before);
  }
}

const brokenFile = fc
  .constantFrom(...names)
  .chain((name) =>
    fc.tuple(
      fc.constant(name),
      brokenBytes(fc.constant(name).chain((each) => brokenFrom(files[each] ?? '{}'))),
    ),
  );

/** Anything that YAML can hold, in the place of a whole file. */
const anyFile = fc.tuple(
  fc.constantFrom(...names),
  fc
    .dictionary(
      fc.oneof(
        fc.constantFrom('label', 'claims', 'conflicts', 'parties', '__proto__', 'constructor', 'title', 'en'),
        fc.string({ maxLength: 5 }),
      ),
      fc.jsonValue({ maxDepth: 6 }),
    )
    .map((value) => JSON.stringify(value)),
);

const tokens = fc
  .array(
    fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '|',
      '>',
      '&a',
      '*a',
      '? ',
      '#',
      '!',
      '%',
      '---',
      '1',
      '\t',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

const corpus = join(import.meta.dirname, 'corpus', 'yaml');
const corpusFiles = Object.fromEntries(
  readdirSync(corpus).map((name) => [name, readFileSync(join(corpus, name))]),
);

describe('the reader of a dossier folder', () => {
  fuzz('files with something broken are a dossier or issues', 0.02, brokenFile, ([name, bytes]) =>
    compiledWith(name, bytes),
  );
  fuzz('files of any fields are a dossier or issues', 0.01, anyFile, ([name, text]) =>
    compiledWith(name, text),
  );
  fuzz('texts of the signs of YAML are a dossier or issues', 0.01, tokens, (text) =>
    compiledWith('records/visit/visit-1950.yaml', text),
  );
  tryEach('a file of the corpus', corpusFiles, (bytes) =>
    compiledWith('records/visit/visit-1950.yaml', bytes),
  );
  tryEach('a large file', largeFiles, (text) => compiledWith('records/visit/visit-1950.yaml', text));
});
