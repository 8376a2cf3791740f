import { expect, test } from 'vitest';
import {
  context,
  printJsonLd,
  streamJsonLd,
  streamNTriples,
  toJsonLd,
  toNTriples,
  toTurtle,
  type JsonLdOptions,
} from '../src/index.js';
import { home, short } from './arcadia.js';
import { arcadia } from './fixture.js';
import { storeOf, toNQuads } from './rdf.js';

const linesOf = (options: JsonLdOptions): readonly string[] => toNTriples(arcadia, options).split(/(?<=\n)/);

const all = new Set(linesOf({}));
const records = ['ada-visits', 'storm'];
const selection = toJsonLd(arcadia, { records });
const written = short(selection['@graph'].map(({ id }) => id));

test.each([...arcadia.records.keys()])(
  'a selection of %s alone says nothing that the whole graph does not',
  (id) => {
    const lines = linesOf({ records: [id] });
    expect(lines.length).toBeLessThan(all.size);
    expect(lines.filter((line) => !all.has(line))).toEqual([]);
  },
);

test('a selection has the chosen records with their claims, sources and conflicts, and no claim on others', () => {
  expect(selection['@context']).toBe(context);
  expect(written).toEqual(
    expect.arrayContaining(['visit/ada-visits', 'source/gazette', 'conflict/storm-or-calm']),
  );
  const claims = written.filter((id) => /^claim\/[^#]*$/.test(id));
  const expected = records.flatMap((id) =>
    (arcadia.records.get(id)?.claims ?? []).map(({ address }) => address),
  );
  expect(claims.sort()).toEqual(expected.map((address) => `claim/${address}`).sort());
  expect(claims.length).toBeGreaterThan(2);
});

test('what a selection points to has its type and name alone', () => {
  const baltia = selection['@graph'].find(({ id }) => id === `${home}state/baltia`);
  expect(baltia && Object.keys(baltia).sort()).toEqual(['id', 'name', 'type']);
  expect(written.filter((id) => id.startsWith('promise/promise#'))).toEqual([]);
});

test('all records together leave out only what no record holds or cites', () => {
  const told = new Set(linesOf({ records: [...arcadia.records.keys()] }));
  const untold = [...all].filter((line) => !told.has(line)).map((line) => line.slice(1, line.indexOf('>')));
  const about = new Set(short(untold).map((id) => id.replace(/\/.*/, '')));
  // The claims are those of sources on themselves; 'https:' are codes that only those use.
  expect([...about].sort()).toEqual(['claim', 'date', 'https:', 'source']);
  expect(untold.filter((id) => id.startsWith('https://w3id.org/bilateral/ns#'))).toEqual([]);
});

test('an id is chosen once, and the order of ids does not matter', () => {
  expect(printJsonLd(toJsonLd(arcadia, { records: ['storm', 'ada-visits', 'storm'] }))).toBe(
    printJsonLd(selection),
  );
});

test('all forms write the same selection, and other processors read it alike', async () => {
  expect([...streamJsonLd(arcadia, { records })].join('')).toBe(printJsonLd(selection));
  const lines = toNTriples(arcadia, { records });
  const sorted = (text: string): readonly string[] => [...new Set(text.trim().split('\n'))].sort();
  expect(sorted([...streamNTriples(arcadia, { records })].join(''))).toEqual(sorted(lines));
  expect(sorted(await toNQuads(selection))).toEqual(sorted(lines));
  const store = storeOf(lines);
  store.load(toTurtle(arcadia, { records }), { format: 'text/turtle' });
  expect(store.size).toBe(sorted(lines).length);
});

test('an id that no record has is refused before anything is written', () => {
  expect(() => streamJsonLd(arcadia, { records: ['storm', 'calm'] })).toThrow(
    expect.objectContaining({
      code: 'unknown-record',
      message: expect.stringContaining("'calm'") as unknown,
    }),
  );
});
