import type { Dossier } from '@bilateral/core';
import { batches } from './batches.js';
import { canonicalLines, nTriples } from './rdf/n-triples.js';
import { trig, turtle } from './rdf/turtle.js';
import { jsonLdNodes, type JsonLdOptions } from './to-json-ld.js';

/**
 * A whole dossier as N-Triples in the canonical form of RDFC-1.0: every line once, sorted by code point. Its SHA-256 is that of
 * the graph, whoever computes it. All lines are in memory together; {@link streamNTriples} has no such limit.
 */
export function toNTriples(dossier: Dossier, options: JsonLdOptions = {}): string {
  return canonicalLines(nTriples(jsonLdNodes(dossier, options))).join('');
}

/** The same triples piece by piece, in the order of the resources; for dossiers of whatever size. */
export function streamNTriples(dossier: Dossier, options: JsonLdOptions = {}): Generator<string> {
  return batches(nTriples(jsonLdNodes(dossier, options)));
}

/** A whole dossier as Turtle, one block for each resource. */
export function toTurtle(dossier: Dossier, options: JsonLdOptions = {}): string {
  return [...streamTurtle(dossier, options)].join('');
}

/** The same Turtle piece by piece. */
export function streamTurtle(dossier: Dossier, options: JsonLdOptions = {}): Generator<string> {
  return batches(turtle(jsonLdNodes(dossier, options)));
}

/**
 * A whole dossier as TriG: the graph of {@link toTurtle}, and for each claim a named graph with the triple that it states. The
 * name is the IRI of the claim, so that `GRAPH ?claim { ?s ?p ?o }` asks who says what.
 */
export function toTriG(dossier: Dossier, options: JsonLdOptions = {}): string {
  return [...streamTriG(dossier, options)].join('');
}

/** The same TriG piece by piece. */
export function streamTriG(dossier: Dossier, options: JsonLdOptions = {}): Generator<string> {
  return batches(trig(jsonLdNodes(dossier, options)));
}
