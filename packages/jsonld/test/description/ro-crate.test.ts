import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { roCrate, type RoCrate } from '../../src/description/ro-crate.js';
import { arcadia } from '../fixture.js';
import { files } from './published.js';

/** The context of RO-Crate 1.2 comes with the validator. */
const context = JSON.parse(
  readFileSync(
    createRequire(import.meta.url)
      .resolve('ro-crate')
      .replace(/index\.js$/, 'lib/context.json'),
    'utf8',
  ),
) as object;

const crate = roCrate(arcadia, { files, softwareVersion: '1.2.3' });
const ids = new Set(crate['@graph'].map(({ '@id': id }) => id));

/** Every id to which an entity points. */
function* pointed(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const each of value as unknown[]) yield* pointed(each);
  else if (typeof value === 'object' && value !== null && '@id' in value) yield String(value['@id']);
}

const dangling = ({ '@graph': graph }: RoCrate): readonly string[] => {
  const held = new Set(graph.map(({ '@id': id }) => id));
  // The descriptor points to the profile, which is a document of others.
  return graph
    .slice(1)
    .flatMap((entity) =>
      Object.values(entity).flatMap((value) => [...pointed(value)].filter((id) => !held.has(id))),
    );
};

interface Result {
  readonly id: string;
  readonly status: string;
  readonly message: string;
}

type Validate = (document: unknown, files: object) => Promise<readonly Result[]>;

const problems = async (document: unknown): Promise<readonly string[]> => {
  const present = Object.fromEntries(
    files.map(({ path }) => [encodeURI(path).replace('&', '%26'), { exists: true }]),
  );
  const folders = { 'tables/': { exists: true }, 'notes/': { exists: true } };
  // The validator takes hold of `fetch` when it is loaded.
  const { validate } = (await import('ro-crate')) as unknown as { readonly validate: Validate };
  const results = await validate(document, { ...present, ...folders });
  return results.filter(({ status }) => status !== 'success').map(({ id, message }) => `${id}: ${message}`);
};

describe('the crate', () => {
  const fetched: string[] = [];
  beforeAll(() => {
    vi.stubGlobal('fetch', (url: string) => {
      fetched.push(url);
      return Promise.resolve({ ok: true, json: () => Promise.resolve(context) });
    });
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  test('is one to the validator of others', async () => {
    expect(await problems(JSON.parse(JSON.stringify(crate)))).toEqual([]);
    expect(fetched).toEqual([crate['@context']]);
  });

  test.each(['name', 'description', 'datePublished', 'license'])(
    'is none without its %s',
    async (property) => {
      const graph = crate['@graph'].map((entity) =>
        entity['@id'] === './' ? { ...entity, [property]: undefined } : entity,
      );
      const found = await problems(JSON.parse(JSON.stringify({ ...crate, '@graph': graph })));
      expect(found).toContain(`${property}Required: Missing required property: ${property}`);
    },
  );

  test('is none with a file that is not there', async () => {
    const graph = [...crate['@graph'], { '@id': 'gone.csv', '@type': 'File', name: 'Gone' }];
    expect((await problems({ ...crate, '@graph': graph })).join()).toContain('validCrateDataEntityPath');
  });

  test('is flat: every entity once, pointing only to what it holds', () => {
    expect(ids.size).toBe(crate['@graph'].length);
    expect(dangling(crate)).toEqual([]);
    const cut = { ...crate, '@graph': crate['@graph'].filter(({ '@id': id }) => id !== '#software') };
    expect(dangling(cut)).toEqual(['#software']);
  });

  test('begins with the descriptor, which conforms to 1.2 and is about the root', () => {
    expect(crate['@graph'][0]).toEqual({
      '@id': 'ro-crate-metadata.json',
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
    });
  });

  test('reaches every file from the root, through its folders', () => {
    const parts = new Map(crate['@graph'].map((entity) => [entity['@id'], [...pointed(entity['hasPart'])]]));
    const reached = (id: string): readonly string[] => [id, ...(parts.get(id) ?? []).flatMap(reached)];
    const all = reached('./');
    expect(all).toContain('tables/records.csv');
    expect(all).toContain('notes/%C3%9Cnsal%20%26%20Co.txt');
    expect(new Set(all).size).toBe(files.length + 3);
  });

  test('loses nothing under the context that it names', async () => {
    const documentLoader = (url: string): Promise<unknown> => {
      if (url !== crate['@context']) throw new Error(`nothing may be fetched, and ${url} was asked for`);
      return Promise.resolve({ documentUrl: url, contextUrl: undefined, document: context });
    };
    const options = {
      safe: true,
      format: 'application/n-quads',
      base: 'https://example.org/',
      documentLoader,
    };
    const nquads = (await jsonld.toRDF(
      JSON.parse(JSON.stringify(crate)) as object,
      options as never,
    )) as unknown as string;
    expect(nquads).toContain(`<http://schema.org/sha256> "${'ab'.repeat(32)}"`);
    expect(nquads).toContain('<http://schema.org/creditText>');
  });

  test('does not count itself, and gives the same bytes twice', () => {
    const self = {
      path: 'ro-crate-metadata.json',
      mediaType: 'application/ld+json',
      bytes: 1,
      sha256: 'cd'.repeat(32),
    };
    const again = roCrate(arcadia, { files: [...files, self], softwareVersion: '1.2.3' });
    expect(JSON.stringify(again)).toBe(JSON.stringify(crate));
  });
});
