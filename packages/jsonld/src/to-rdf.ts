import type { Dossier } from '@bilateral/core';
import { batches } from './batches.js';
import { canonicalLines, nTriples } from './rdf/n-triples.js';
import { trig, turtle } from './rdf/turtle.js';
import { jsonLdNodes, type JsonLdOptions } from './to-json-ld.js';

/**
 * A dossier as N-Triples in the canonical form of RDFC-1.0: every line once, sorted by code point. Its SHA-256 is
 * that of the graph, whoever computes it. All lines are in memory together; {@link streamNTriples} has no such limit.
 * Throws as {@link toJsonLd} does.
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { toNTriples } from '@bilateral/jsonld';
 *
 * const lines = toNTriples(pakistanRussia, { records: ['kremlin'] }).split('\n');
 * lines[0];
 * // => '<https://spdx.org/licenses/CC-BY-4.0> … <http://purl.org/dc/terms/LicenseDocument> .'
 * ```
 */
export function toNTriples(dossier: Dossier, options: JsonLdOptions = {}): string {
  return canonicalLines(nTriples(jsonLdNodes(dossier, options))).join('');
}

/**
 * The same triples piece by piece, in the order of the resources; for dossiers of whatever size.
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { canonicalLines, streamNTriples, toNTriples } from '@bilateral/jsonld';
 *
 * const options = { records: ['kremlin'] };
 * const lines = canonicalLines(streamNTriples(pakistanRussia, options));
 * lines.join('') === toNTriples(pakistanRussia, options); // => true
 * ```
 */
export function streamNTriples(dossier: Dossier, options: JsonLdOptions = {}): Generator<string> {
  return batches(nTriples(jsonLdNodes(dossier, options)));
}

/**
 * A dossier as RDF 1.1 Turtle, one block for each resource, with the prefixes of the {@link context}. Throws as
 * {@link toJsonLd} does.
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { toTurtle } from '@bilateral/jsonld';
 *
 * const blocks = toTurtle(pakistanRussia, { records: ['kremlin'] });
 * blocks.includes('a br:Dossier, dcat:Dataset, prov:Entity, schema:Dataset ;'); // => true
 * ```
 */
export function toTurtle(dossier: Dossier, options: JsonLdOptions = {}): string {
  return [...streamTurtle(dossier, options)].join('');
}

/**
 * The same Turtle piece by piece.
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { streamTurtle, toTurtle } from '@bilateral/jsonld';
 *
 * const options = { records: ['kremlin'] };
 * [...streamTurtle(pakistanRussia, options)].join('') === toTurtle(pakistanRussia, options); // => true
 * ```
 */
export function streamTurtle(dossier: Dossier, options: JsonLdOptions = {}): Generator<string> {
  return batches(turtle(jsonLdNodes(dossier, options)));
}

/**
 * A dossier as RDF 1.1 TriG: the graph of {@link toTurtle}, and for each claim a named graph with the triple that it
 * states. The name is the IRI of the claim, so that `GRAPH ?claim { ?s ?p ?o }` asks who says what. Throws as {@link
 * toJsonLd} does.
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { toTriG } from '@bilateral/jsonld';
 *
 * const trig = toTriG(pakistanRussia, { records: ['khan-putin-kremlin-2022'] });
 * trig.split('\n').find((line) => line.includes('@25.1#place> {'));
 * // => '<https://w3id.org/bilateral/pakistan-russia/id/claim/khan-putin-kremlin-2022/…@25.1#place> {
 * //     <…/id/meeting/khan-putin-kremlin-2022> schema:location <…/id/place/kremlin> . }'
 * ```
 */
export function toTriG(dossier: Dossier, options: JsonLdOptions = {}): string {
  return [...streamTriG(dossier, options)].join('');
}

/**
 * The same TriG piece by piece.
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { streamTriG, toTriG } from '@bilateral/jsonld';
 *
 * const options = { records: ['kremlin'] };
 * [...streamTriG(pakistanRussia, options)].join('') === toTriG(pakistanRussia, options); // => true
 * ```
 */
export function streamTriG(dossier: Dossier, options: JsonLdOptions = {}): Generator<string> {
  return batches(trig(jsonLdNodes(dossier, options)));
}
