import jsonld from 'jsonld';
import { contextIri } from '../../src/read/expand.js';
import { nTriples } from '../../src/rdf/n-triples.js';
import { toNQuads } from '../rdf.js';
import { printJsonLd, type JsonLdDocument } from '../../src/index.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const options = { safe: true, documentLoader: () => Promise.reject(new Error('nothing may be fetched')) };

/** A context that has nothing in common with ours: other keywords, prefixes, keys, containers and coercions. */
const foreign = {
  '@version': 1.1,
  kennung: '@id',
  art: '@type',
  graph: '@graph',
  b: 'https://w3id.org/bilateral/ns#',
  dc: 'http://purl.org/dc/terms/',
  stelle: { '@id': 'http://www.w3.org/ns/oa#hasTarget', '@container': '@set', '@type': '@id' },
  aussage: { '@id': 'http://www.w3.org/ns/oa#hasBody', '@container': '@id' },
  rang: { '@id': 'https://w3id.org/bilateral/ns#rank', '@type': '@vocab' },
  reihe: { '@id': 'https://w3id.org/bilateral/ns#order' },
  bezeichnung: { '@id': 'http://schema.org/name', '@container': '@language' },
  worin: { '@reverse': 'https://w3id.org/bilateral/ns#record' },
};

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, key === '@context' ? each : reversed(each)] as const)
      .reverse(),
  );
};

/** Puts every amount and every value of a claim into what points to it, once for each. */
const nested = (document: JsonLdDocument): object => {
  const nodes = new Map(document['@graph'].map((node) => [node.id, node]));
  const inner = (iri: unknown): unknown => {
    const node = nodes.get(String(isFields(iri) ? iri['@id'] : iri));
    if (!node) return iri;
    return node.object && isFields(node.object) && '@id' in node.object
      ? { ...node, object: inner(node.object) }
      : node;
  };
  const isWithin = ({ type }: { readonly type: readonly string[] }): boolean =>
    type.includes('Quantity') || type.includes('rdf:Statement');
  const graph = document['@graph']
    .filter((node) => !isWithin(node) || node.type.includes('MergedValue'))
    .map((node) => (node.body ? { ...node, body: node.body.map(inner) } : node));
  const used = JSON.stringify(graph);
  const left = document['@graph'].filter(({ id, type }) => type.includes('Quantity') && !used.includes(id));
  return { '@context': document['@context'], '@graph': [...graph, ...left] };
};

/** The calls that are made here; the declared types of the processor have none that take plain objects. */
const { expand, compact, fromRDF } = jsonld as unknown as {
  readonly expand: (document: object, options: object) => Promise<object>;
  readonly compact: (document: object, context: object, options: object) => Promise<object>;
  readonly fromRDF: (triples: string, options: object) => Promise<object>;
};

const fromTriples = (triples: string): Promise<object> =>
  fromRDF(triples, { ...options, format: 'application/n-quads' });

/** The ways that a document can go between writing and reading; none of them changes a triple. */
export const trips: Readonly<
  Record<string, (document: JsonLdDocument) => object | string | Promise<object>>
> = {
  'as it is': (document) => document,
  'as text': printJsonLd,
  'naming the context': (document) => ({ ...document, '@context': contextIri }),
  'through expansion': (document) => expand(document, options),
  'through compaction with another context': (document) => compact(document, foreign, options),
  'through N-Quads': async (document) => fromTriples(await toNQuads(document)),
  'through N-Triples of our own': (document) => fromTriples([...nTriples(document['@graph'])].join('')),
  'in another order': (document) => reversed(document) as object,
  'one within the other': nested,
};
