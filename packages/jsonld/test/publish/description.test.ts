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

test('the crate and the package name files that are there, with their sizes', () => {
  const crate = JSON.parse(text('ro-crate-metadata.json')) as {
    readonly '@graph': readonly { readonly '@id': string; readonly contentSize?: string }[];
  };
  const sized = crate['@graph'].filter(({ contentSize }) => contentSize !== undefined);
  expect(sized.map((each) => each.contentSize)).toEqual(
    sized.map((each) => String(Buffer.byteLength(text(decodeURIComponent(each['@id']))))),
  );
  expect(sized.map((each) => each['@id'])).toEqual(expect.arrayContaining(['data.nt', 'catalog.jsonld']));
  const { resources } = JSON.parse(text('datapackage.json')) as {
    readonly resources: readonly { readonly path: string; readonly bytes: number }[];
  };
  expect(resources.length).toBeGreaterThan(5);
  for (const { path, bytes } of resources)
    expect([path, bytes]).toEqual([path, Buffer.byteLength(text(path))]);
});

test('the front page embeds the description for those who search for data sets', () => {
  const [, embedded = ''] =
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text('index.ru.html')) ?? [];
  const { distribution } = JSON.parse(embedded) as {
    readonly distribution: readonly { readonly sha256: string }[];
  };
  expect(text('checksums.sha256')).toContain(`${distribution[0]?.sha256 ?? ''}  data.jsonld\n`);
});
