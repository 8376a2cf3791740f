import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import { Parser, Store, type Quad } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
import { beforeAll, describe, expect, test } from 'vitest';
import { toNTriples } from '../../src/to-rdf.js';
import { arcadia } from '../fixture.js';
import { csvw } from './csvw-context.js';
import { filesOf } from './metadata.js';

const documentLoader = (url: string): Promise<unknown> => {
  if (url !== 'http://www.w3.org/ns/csvw')
    throw new Error(`nothing may be fetched, and ${url} was asked for`);
  return Promise.resolve({ documentUrl: url, contextUrl: undefined, document: { '@context': csvw } });
};

const base = 'https://example.org/tables/';

/** The description as a graph. Safe mode: a key without a meaning would get lost. */
async function metadataOf(text: string): Promise<Store> {
  const options = { safe: true, format: 'application/n-quads', base, documentLoader };
  const nquads = (await jsonld.toRDF(JSON.parse(text) as object, options as never)) as unknown as string;
  return new Store(new Parser({ format: 'N-Quads' }).parse(nquads));
}

/** What an outside converter makes of a table and its description, without what it says of the rows themselves. */
async function convert(csv: string, description: string): Promise<readonly Quad[]> {
  const parser = new CsvwParser({ metadata: await metadataOf(description), baseIRI: base });
  const quads: Quad[] = [];
  for await (const quad of parser.import(Readable.from([csv])) as unknown as AsyncIterable<Quad>)
    quads.push(quad);
  return quads.filter(
    ({ subject, predicate }) => subject.termType === 'NamedNode' && !predicate.value.startsWith(csvw.csvw),
  );
}

/** Its URI templates encode once more what is percent-encoded with a letter, which RFC 6570 (3.2.3) leaves as it is. */
const iri = (value: string): string => value.replace(/%25(?=[0-9A-F]{2})/g, '%');

/** It knows no datatypes of others, so that dates of the extended format come out as plain texts. */
const line = ({ subject, predicate, object }: Quad): string =>
  `${iri(subject.value)} ${predicate.value} ${object.termType === 'Literal' ? `"${object.value}"@${object.language}` : iri(object.value)}`;

describe('an outside converter', () => {
  const files = filesOf(arcadia);
  let graph: ReadonlySet<string>;
  beforeAll(() => {
    graph = new Set(new Parser({ format: 'N-Triples' }).parse(toNTriples(arcadia)).map(line));
  });

  test.each([
    ['records', 70],
    ['events', 40],
    ['participants', 20],
    ['claims', 1500],
    ['conflicts', 30],
    ['sources', 8],
    ['identifiers', 4],
  ] as const)('makes of the table of %s triples of the graph, and of no others', async (name, atLeast) => {
    const quads = await convert(
      files.get(`tables/${name}.csv`) ?? '',
      files.get(`tables/${name}.csv-metadata.json`) ?? '',
    );
    expect(quads.map(line).filter((each) => !graph.has(each))).toEqual([]);
    expect(quads.length).toBeGreaterThan(atLeast);
  });

  test('would make other triples of another table', async () => {
    const csv = (files.get('tables/records.csv') ?? '').replace('Arcadia', 'Atlantis');
    const quads = await convert(csv, files.get('tables/records.csv-metadata.json') ?? '');
    expect(quads.map(line).filter((each) => !graph.has(each))).toHaveLength(1);
  });
});
