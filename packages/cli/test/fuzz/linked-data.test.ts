import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDossier } from '@bilateral/core';
import { compileDossier } from '@bilateral/core/compile';
import { fromJsonLd, toJsonLd } from '@bilateral/jsonld';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { writeDossier } from '../dossier-folder.js';
import { fuzz } from './fuzz.js';
import { outcomeOf } from './outcome.js';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What stands in the place of a value of a document. */
const planted: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    'https://example.org/context.jsonld',
    'file:///etc/passwd',
    'http://127.0.0.1:9/',
    '//example.org',
    '_:b0',
    '@id',
    '__proto__',
    '../..',
    '',
    -1,
    null,
    true,
    [],
    {},
    { '@id': 'x' },
    { '@value': 'x', '@type': '@json' },
    { '@list': [[], [{}]] },
    { '@set': [null] },
    { '@graph': [{ '@id': 'x:y' }] },
    { '@context': 'https://example.org/context.jsonld' },
    { '@context': { '@import': 'https://example.org/context.jsonld' } },
    { '@context': { '@propagate': false, id: null, type: '@type' } },
    { '@reverse': { about: { id: 'x:y' } } },
    { '@included': [{ '@included': [{ id: 'x:y' }] }] },
    JSON.parse('{"__proto__": {"polluted": true}}') as Json,
    { constructor: { prototype: { polluted: true } } },
    'x'.repeat(100_000),
    Array<Json>(5000).fill('x'),
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);

interface Change {
  readonly way: readonly number[];
  readonly how: 'replace' | 'rename' | 'drop' | 'repeat';
  readonly value: Json;
}

const change: fc.Arbitrary<Change> = fc.record({
  way: fc.array(fc.nat(5000), { minLength: 1, maxLength: 4 }),
  how: fc.constantFrom('replace', 'replace', 'rename', 'drop', 'repeat'),
  value: planted,
});

const isObject = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null;

const rename = (holder: Record<string, Json>, key: string, value: Json): void => {
  const name = typeof value === 'string' ? value : '@context';
  const moved = holder[key] as Json;
  delete holder[key];
  Object.defineProperty(holder, name, { value: moved, enumerable: true, configurable: true, writable: true });
};

/** Goes down a document by some numbers, and changes what it comes to. */
const apply = (document: Record<string, Json>, { way, how, value }: Change): void => {
  let holder = document;
  for (const [step, number] of way.entries()) {
    const keys = Object.keys(holder);
    const key = keys[number % Math.max(1, keys.length)];
    if (key === undefined) return;
    const inner = holder[key];
    if (step < way.length - 1 && isObject(inner)) holder = inner;
    else if (Array.isArray(holder) || how === 'replace') return void (holder[key] = value);
    else if (how === 'drop') return void delete holder[key];
    else if (how === 'repeat') return void (holder[key] = [inner, inner] as Json);
    else return rename(holder, key, value);
  }
};

describe('the reader of linked data', () => {
  const home = mkdtempSync(join(tmpdir(), 'bilateral-fuzz-'));
  let text: string;
  beforeAll(async () => {
    const { dossier } = await writeDossier(home);
    text = JSON.stringify(toJsonLd(createDossier(await compileDossier(dossier))));
    await fromJsonLd(text);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  fuzz(
    'documents with something changed are a dossier, or refused',
    0.01,
    fc.array(change, { minLength: 1, maxLength: 3 }),
    async (changes) => {
      const document = JSON.parse(text) as Record<string, Json>;
      for (const each of changes) apply(document, each);
      await outcomeOf(() => fromJsonLd(document));
    },
  );
  fuzz(
    'JSON values are refused',
    0.03,
    fc.anything({ withBigInt: true, withNullPrototype: true }),
    async (value) => {
      expect(await outcomeOf(() => fromJsonLd(value as object))).not.toBe('done');
    },
  );
  fuzz('texts are refused', 0.02, fc.oneof(fc.json(), fc.string({ unit: 'binary' })), async (value) => {
    expect(await outcomeOf(() => fromJsonLd(value))).not.toBe('done');
  });
});
