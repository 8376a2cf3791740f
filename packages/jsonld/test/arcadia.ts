import type { Store } from 'oxigraph';
import { toJsonLd, type JsonLdDocument, type JsonLdNode } from '../src/index.js';
import { arcadia } from './fixture.js';
import { storeOf, toNQuads } from './rdf.js';

export const home = 'https://w3id.org/bilateral/arcadia-baltia/id/';

export const document: JsonLdDocument = toJsonLd(arcadia);

const nodes = new Map(document['@graph'].map((node) => [node.id.replace(home, ''), node]));

/** The resource with an IRI under `home`. */
export const node = (id: string): JsonLdNode => nodes.get(id) as JsonLdNode;

/** IRIs without `home`. */
export const short = (iris: readonly string[] | string | undefined): readonly string[] =>
  [iris ?? []].flat().map((iri) => iri.replace(home, ''));

/** The document in Oxigraph. */
export const storeOfArcadia = async (): Promise<Store> => storeOf(await toNQuads(document));
