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
   * Where the IRIs of the dossier begin, an absolute IRI ending in a slash; `https://w3id.org/bilateral/` if absent.
   * Vocabulary and codes stay where they are: they are shared by all dossiers. Anything else is refused as
   * `invalid-base`.
   */
  readonly base?: string;
  /**
   * Ids of records: only these, with their claims, the sources and sentences that they rest on, the conflicts on them
   * and their amounts; what they point to has its type and name alone. All triples are triples of the whole graph.
   * The whole dossier if absent; an id that no record has is refused as `unknown-record`.
   */
  readonly records?: readonly string[];
}

/**
 * Every resource of a dossier, one after the other: what {@link toJsonLd} puts into one document. For dossiers of
 * whatever size: no resource is kept.
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { jsonLdNodes } from '@bilateral/jsonld';
 *
 * const [dataset] = jsonLdNodes(pakistanRussia, { records: ['khan-putin-kremlin-2022'] });
 * dataset?.id; // => 'https://w3id.org/bilateral/pakistan-russia'
 * dataset?.type; // => ['Dossier', 'dcat:Dataset', 'prov:Entity', 'schema:Dataset']
 * ```
 */
export function jsonLdNodes(dossier: Dossier, { base, records }: JsonLdOptions = {}): Generator<JsonLdNode> {
  const world = new World(dossier, irisOf(dossier.info.id, base));
  return records ? selectionNodes(world, records) : graphNodes(world);
}

/**
 * Writes a dossier as one JSON-LD 1.1 document: plain triples for what the sources settle, every single value again
 * as a claim with its passage, and a short description of the dataset. Nothing of the dossier is left out.
 *
 * The same dossier gives the same document, whatever the order of its sources and records. No value in an open
 * conflict, of a deprecated claim or of another modality than actual becomes a plain triple.
 *
 * Throws a `BilateralError` for a base that is no absolute IRI (`invalid-base`), and for what an option or the
 * dossier points to and the dossier does not have (`unknown-record`, `unknown-source`, `unknown-claim`,
 * `unknown-passage`).
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { toJsonLd } from '@bilateral/jsonld';
 *
 * const { '@graph': nodes } = toJsonLd(pakistanRussia, { records: ['khan-putin-kremlin-2022'] });
 * const meeting = nodes.find(({ id }) => id.endsWith('/id/meeting/khan-putin-kremlin-2022'));
 * meeting?.participatingState;
 * // => ['https://w3id.org/bilateral/pakistan-russia/id/state/pakistan',
 * //     'https://w3id.org/bilateral/pakistan-russia/id/state/russia']
 *
 * toJsonLd(pakistanRussia, { base: 'here' }); // throws invalid-base
 * ```
 */
export function toJsonLd(dossier: Dossier, options: JsonLdOptions = {}): JsonLdDocument {
  return { '@context': v1, '@graph': [...jsonLdNodes(dossier, options)] };
}

/**
 * The text of `printJsonLd(toJsonLd(dossier, options))` piece by piece, for dossiers of whatever size. Nothing is
 * made before it is asked for; an error comes with the first piece.
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { printJsonLd, streamJsonLd, toJsonLd } from '@bilateral/jsonld';
 *
 * const options = { records: ['khan-putin-kremlin-2022'] };
 * const text = [...streamJsonLd(pakistanRussia, options)].join('');
 * text === printJsonLd(toJsonLd(pakistanRussia, options)); // => true
 * ```
 */
export function streamJsonLd(dossier: Dossier, options: JsonLdOptions = {}): Generator<string> {
  return batches(jsonPieces(v1, jsonLdNodes(dossier, options)));
}
