import { expect, test } from 'vitest';
import { publish } from '../../src/publish/publish.js';
import { arcadia } from '../fixture.js';
import { select, storeOf, toNQuads } from '../rdf.js';
import { Store } from 'oxigraph';

const tree = new Map([...published()]);

function* published(): Generator<readonly [string, string]> {
  for (const { path, content } of publish(arcadia, { softwareVersion: '1.2.3' }))
    yield [path, [...content].join('')];
}
const text = (path: string): string => tree.get(path) ?? '';

const dcat =
  'PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX spdx: <http://spdx.org/rdf/terms#> PREFIX void: <http://rdfs.org/ns/void#>';

const catalogue = storeOf(await toNQuads(JSON.parse(text('catalog.jsonld')) as object));

test('the catalogue tells size and checksum of every file that holds the dataset and comes before it', () => {
  const told = catalogue.query(
    `${dcat} SELECT ?url ?size ?sum { ?d dcat:downloadURL ?url ; dcat:byteSize ?size ; spdx:checksum/spdx:checksumValue ?sum }`,
  ) as readonly Map<string, { readonly value: string }>[];
  const checksums = new Map(
    text('checksums.sha256')
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const paths = [...tree.keys()];
  const expected = paths
    .slice(0, paths.indexOf('catalog.ttl'))
    .filter((path) => !/^(?:doc|code)\//.test(path))
    .map((path) => [path, String(Buffer.byteLength(text(path))), checksums.get(path)]);
  const found = told.map((row) => [
    row.get('url')?.value.replace(/^.*\/arcadia-baltia\//, ''),
    row.get('size')?.value,
    row.get('sum')?.value,
  ]);
  expect(found.sort()).toEqual(expected.sort());
  expect(expected.length).toBeGreaterThan(20);
});

test('the catalogue counts the triples of data.nt', () => {
  const lines = text('data.nt').trimEnd().split('\n').length;
  const counts = select(
    catalogue,
    `${dcat} SELECT ?n { <https://w3id.org/bilateral/arcadia-baltia> void:triples ?n }`,
  );
  expect(counts).toEqual([String(lines)]);
});

test('the catalogue says the same as Turtle and as JSON-LD', () => {
  const turtle = new Store();
  turtle.load(text('catalog.ttl'), { format: 'text/turtle' });
  expect(turtle.match().map(String).sort()).toEqual(catalogue.match().map(String).sort());
});

test('the front page tells the sizes of the files before it', () => {
  expect(text('index.html')).toContain('href="data.nt"');
  expect(text('index.html')).toContain('href="catalog.ttl"');
});
