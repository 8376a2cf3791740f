import { existsSync, readFileSync } from 'node:fs';
import { createDossier, type Dossier } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { annotationContext, evidenceJson } from '../../src/evidence/evidence-json.js';
import { toNTriples } from '../../src/to-rdf.js';
import { arcadia, compiled } from '../fixture.js';
import { anno } from './anno-context.js';

interface Target {
  readonly id: string;
  readonly source: string;
  readonly selector?: { readonly start: number; readonly end: number; readonly passageDigest: string };
}

interface Collection {
  readonly '@context': readonly unknown[];
  readonly total: number;
  readonly first: {
    readonly items: readonly {
      readonly id: string;
      readonly body: readonly string[];
      readonly target: readonly Target[];
    }[];
  };
}

const textOf = (dossier: Dossier): string => [...evidenceJson(dossier)].join('');
const parsed = (dossier: Dossier): Collection => JSON.parse(textOf(dossier)) as Collection;

/** The file of the W3C's context, if somebody has put it somewhere. */
const file = process.env.ANNOTATION_CONTEXT ?? '';

const converted = async (document: object, context: object): Promise<readonly string[]> => {
  const documentLoader = (url: string): Promise<unknown> => {
    if (url !== annotationContext) throw new Error(`nothing may be fetched, and ${url} was asked for`);
    return Promise.resolve({ documentUrl: url, contextUrl: undefined, document: context });
  };
  const options = { safe: true, format: 'application/n-quads', documentLoader };
  const nquads = (await jsonld.toRDF(document, options as never)) as unknown as string;
  return nquads.split('\n').filter((line) => line !== '');
};

/** What is said of the collection, its page and the list of its items. */
const isOfCollection = (line: string): boolean => /^(?:_:|<[^>]*#evidence)/.test(line);

const claimsIn = ({ records, sources }: Dossier): number =>
  [...records.values(), ...sources.values()].reduce((sum, { claims }) => sum + claims.length, 0);

/** How many sentences all claims together cite. */
const citedIn = ({ records, sources }: Dossier): number =>
  [...records.values(), ...sources.values()]
    .flatMap(({ claims }) => claims.map(({ at = [] }) => at.length))
    .reduce((sum, count) => sum + count, 0);

describe('the evidence file', () => {
  let lines: readonly string[];
  let graph: ReadonlySet<string>;
  beforeAll(async () => {
    lines = await converted(parsed(arcadia), { '@context': anno });
    graph = new Set(toNTriples(arcadia).split('\n'));
  });

  test('gives triples of the graph, but for those of the collection', () => {
    const own = lines.filter((line) => !isOfCollection(line));
    expect(own.length).toBeGreaterThan(400);
    expect(own.filter((line) => !graph.has(line))).toEqual([]);
  });

  test('leaves no body, target or position of an annotation out', () => {
    const terms = ['hasBody', 'hasTarget', 'motivatedBy', 'start', 'end'].map(
      (term) => `<http://www.w3.org/ns/oa#${term}>`,
    );
    const told = new Set(lines);
    const left = [...graph].filter(
      (line) => terms.some((term) => line.includes(` ${term} `)) && !told.has(line),
    );
    // A sentence on which no claim rests is in the graph alone.
    expect(
      left.filter(
        (line) => !/#sentence\..*\.position> <http:\/\/www\.w3\.org\/ns\/oa#(?:start|end)>/.test(line),
      ),
    ).toEqual([]);
  });

  test('finds a planted value that the graph does not have', async () => {
    const planted = JSON.parse(textOf(arcadia).replace('"start":0', '"start":7')) as object;
    const found = (await converted(planted, { '@context': anno })).filter(
      (line) => !isOfCollection(line) && !graph.has(line),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((line) => line.includes('oa#start> "7"^^'))).toBe(true);
  });

  test.skipIf(!existsSync(file))(
    "means the same under the W3C's own context (ANNOTATION_CONTEXT names a file with it)",
    async () => {
      const whole = JSON.parse(readFileSync(file, 'utf8')) as object;
      expect(new Set(await converted(parsed(arcadia), whole))).toEqual(new Set(lines));
    },
  );

  test('is one collection of all authored claims, by the context that annotation clients know', () => {
    const { '@context': context, total, first } = parsed(arcadia);
    expect(context[0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(total).toBe(claimsIn(arcadia));
    expect(first.items).toHaveLength(total);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
    expect(first.items.every(({ body, target }) => body.length > 0 && target.length > 0)).toBe(true);
  });

  test('says nothing else than JSON numbers where clients count characters', () => {
    const selectors = parsed(arcadia).first.items.flatMap(({ target }) =>
      target.flatMap(({ selector }) => selector ?? []),
    );
    expect(selectors).toHaveLength(citedIn(arcadia));
    for (const { start, end, passageDigest } of selectors) {
      expect(start).toBeLessThan(end);
      expect(passageDigest).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('moves with the base, and refuses one that is none', () => {
    const moved = [...evidenceJson(arcadia, { base: 'https://example.org/' })].join('');
    expect(moved).toContain('"id":"https://example.org/arcadia-baltia#evidence"');
    expect(() => [...evidenceJson(arcadia, { base: 'no base' })]).toThrow(/expected a base/);
  });

  test('is an empty collection for a dossier without claims', () => {
    const empty = createDossier({ ...compiled, records: [], sources: [], conflicts: [] });
    expect(parsed(empty)).toMatchObject({ total: 0, first: { items: [] } });
  });

  test('gives the same bytes twice, in pieces', () => {
    expect(textOf(arcadia)).toBe(textOf(arcadia));
  });
});

test('the evidence of the Pakistan–Russia dossier names every claim and repeats no sentence', () => {
  const text = textOf(pakistanRussia);
  const { total, first } = JSON.parse(text) as Collection;
  expect(total).toBe(claimsIn(pakistanRussia));
  expect(first.items).toHaveLength(total);
  expect(text).not.toMatch(/"(?:exact|prefix|suffix|bodyValue)":/);
  const positions = first.items.flatMap(({ target }) =>
    target.flatMap(({ source, selector }) => (selector ? [[source, selector] as const] : [])),
  );
  const locked = new Set(
    [...pakistanRussia.sources.values()].flatMap(({ id, text: stored }) =>
      (stored?.sentences ?? []).map(({ start, end, sha256 }) => `${id} ${start} ${end} ${sha256}`),
    ),
  );
  const wrong = positions.filter(
    ([source, { start, end, passageDigest }]) =>
      !locked.has(`${source.split('/').at(-1) ?? ''} ${start} ${end} ${passageDigest}`),
  );
  expect(positions).toHaveLength(citedIn(pakistanRussia));
  expect(wrong).toEqual([]);
});
