import jsonld from 'jsonld';
import { Store } from 'oxigraph';
import { printJsonLd, type JsonLdDocument } from '../src/index.js';

const refuse = (url: string): never => {
  throw new Error(`nothing may be fetched, and ${url} was asked for`);
};

/** The document as N-Quads, by jsonld.js in safe mode: what would get lost throws. */
export async function toNQuads(document: JsonLdDocument | object): Promise<string> {
  const parsed = JSON.parse(
    '@graph' in document ? printJsonLd(document as JsonLdDocument) : JSON.stringify(document),
  ) as object;
  const options = { safe: true, format: 'application/n-quads', documentLoader: refuse };
  return (await jsonld.toRDF(parsed, options as never)) as unknown as string;
}

/** The N-Quads in an Oxigraph store. */
export function storeOf(nquads: string): Store {
  const store = new Store();
  store.load(nquads, { format: 'application/n-quads' });
  return store;
}

export const prefixes = `
PREFIX br: <https://w3id.org/bilateral/ns#>
PREFIX code: <https://w3id.org/bilateral/code/>
PREFIX schema: <http://schema.org/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX eli: <http://data.europa.eu/eli/ontology#>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
PREFIX qb: <http://purl.org/linked-data/cube#>
PREFIX sdim: <http://purl.org/linked-data/sdmx/2009/dimension#>
PREFIX smea: <http://purl.org/linked-data/sdmx/2009/measure#>
PREFIX satt: <http://purl.org/linked-data/sdmx/2009/attribute#>
PREFIX geo: <http://www.opengis.net/ont/geosparql#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`;

export const ask = (store: Store, query: string): boolean =>
  store.query(`${prefixes} ASK { ${query} }`) as boolean;

/** The rows of a query, each as its terms joined by a space; IRIs without the part before `/id/` or `/code/`. */
export function select(store: Store, query: string): readonly string[] {
  const rows = store.query(`${prefixes} ${query}`) as readonly Map<string, { readonly value: string }>[];
  return rows
    .map((row) =>
      [...row.values()].map(({ value }) => value.replace(/^https:.*\/(?:id|code)\//, '')).join(' '),
    )
    .sort();
}
