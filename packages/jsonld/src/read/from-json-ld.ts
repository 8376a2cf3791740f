import type { CompiledDossier } from '@bilateral/core';
import { claimsBySubject, refuseStrays } from './claims.js';
import { conflictsOf } from './conflicts.js';
import { datesOf } from './dates.js';
import { expand } from './expand.js';
import { Gathered } from './expanded.js';
import { Graph } from './graph.js';
import { infoOf } from './info.js';
import { recordNodes, recordOf } from './records.js';
import { sourceNodes, sourceOf } from './sources.js';

/** Makes the compiled dossier of a graph, as far as it can; what is broken becomes a problem. */
function compiledOf(graph: Graph): CompiledDossier {
  const sources = sourceNodes(graph);
  const records = recordNodes(graph);
  const claims = claimsBySubject(graph);
  refuseStrays(graph, claims);
  const claimIris = new Set([...claims.values()].flatMap((all) => all.map(({ iri }) => iri)));
  return {
    format: 1,
    dossier: infoOf(graph, records),
    sources: sources.map((source) => sourceOf(graph, claims, source)),
    records: records.map((record) => recordOf(graph, claims, record)),
    conflicts: conflictsOf(graph, claimIris),
    dates: datesOf(graph),
  };
}

/**
 * Reads a dossier back from JSON-LD. The document may be written with any context that it holds itself, nested or flat, in any
 * order and under any base: what counts are its triples. Of these only what sources and editor say is read; merged values, plain
 * triples and computed conflicts follow from it, and triples of others are left aside.
 *
 * The result is equal to the compiled dossier that was written, with its sources, records and conflicts in the order of their
 * ids. Nothing is fetched. Throws one `JsonLdError` for text that is no JSON-LD, for a document without exactly one
 * `br:Dossier`, and for a dossier with something broken in it; that error lists every problem.
 *
 * @example
 * const dossier = createDossier(await fromJsonLd(await file.text()));
 */
export async function fromJsonLd(document: object | string): Promise<CompiledDossier> {
  const { resources } = new Gathered(await expand(document));
  const graph = new Graph(resources);
  const compiled = compiledOf(graph);
  graph.problems.refuse();
  return compiled;
}
