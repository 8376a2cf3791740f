import type { Dossier } from '@bilateral/core';
import { batches } from './batches.js';
import { v1 } from './context/v1.js';
import type { JsonLdDocument, JsonLdNode } from './document.js';
import { jsonPieces } from './print-json-ld.js';
import { graphNodes } from './write/graph.js';
import { irisOf } from './write/iris.js';
import { selectionNodes } from './write/selection.js';
import { World } from './write/world.js';

/** Options of all that writes a dossier as linked data. */
export interface JsonLdOptions {
  /**
   * Where the IRIs of the dossier begin, ending in a slash; `https://w3id.org/bilateral/` if absent. Vocabulary and codes
   * stay where they are: they are shared by all dossiers.
   */
  readonly base?: string;
  /**
   * Ids of records: only these, with their claims, the sources and sentences that they rest on, the conflicts on them and their
   * amounts; what they point to has its type and name alone. The whole dossier if absent.
   */
  readonly records?: readonly string[];
}

/**
 * Every resource of a dossier, one after the other: what {@link toJsonLd} puts into one document. For dossiers of whatever size:
 * no resource is kept.
 */
export function jsonLdNodes(dossier: Dossier, { base, records }: JsonLdOptions = {}): Generator<JsonLdNode> {
  const world = new World(dossier, irisOf(dossier.info.id, base));
  return records ? selectionNodes(world, records) : graphNodes(world);
}

/**
 * Writes a whole dossier as one JSON-LD 1.1 document: plain triples for what the sources settle, every single value again
 * as a claim with its passage, and a short description of the dataset. Nothing of the dossier is left out.
 *
 * The same dossier gives the same document, whatever the order of its sources and records. No value in an open conflict, of
 * a deprecated claim or of another modality than actual becomes a plain triple. Throws a `BilateralError` for a base that is
 * no absolute IRI, and for a record, source, claim or sentence that the dossier or an option points to and the dossier does not have.
 *
 * @example
 * const document = toJsonLd(dossier, { base: 'https://example.org/' });
 */
export function toJsonLd(dossier: Dossier, options: JsonLdOptions = {}): JsonLdDocument {
  return { '@context': v1, '@graph': [...jsonLdNodes(dossier, options)] };
}

/** The text of `printJsonLd(toJsonLd(dossier))` piece by piece, for dossiers of whatever size. */
export function streamJsonLd(dossier: Dossier, options: JsonLdOptions = {}): Generator<string> {
  return batches(jsonPieces(v1, jsonLdNodes(dossier, options)));
}
