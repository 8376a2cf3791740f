import type { CompiledDossier } from '@bilateral/core';
import { claimsBySubject, refuseStrays } from './claims.js';
import { conflictsOf } from './conflicts.js';
import { datesOf } from './dates.js';
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

/** Reads the dossier of an expanded document. Throws a `BilateralError` if there is not one of it, or if anything in it is broken. */
export function dossierOf(expanded: readonly unknown[]): CompiledDossier {
  const graph = new Graph(new Gathered(expanded).resources);
  const compiled = compiledOf(graph);
  graph.problems.refuse();
  return compiled;
}
