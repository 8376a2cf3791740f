import { byPlace } from '../write/shape.js';
import { defined } from './defined.js';
import type { Graph } from './graph.js';
import type { Node } from './node.js';
import { placesOf, sourceOf } from './passages.js';
import { saysOf, type Subject } from './says.js';

/** The claims of a dossier by the record or source of which they speak. */
export type ClaimsBySubject = ReadonlyMap<string, readonly Node[]>;

/** Gathers the annotations that are claims of the dossier. */
export function claimsBySubject(graph: Graph): ClaimsBySubject {
  const found = new Map<string, Node[]>();
  for (const node of graph.nodes()) {
    if (!node.is('oa:Annotation') || graph.ids.claim(node.iri) === undefined) continue;
    const about = node.must('record', node.link('record'));
    if (about === '') continue;
    if (!graph.known(about)) node.problem(`br:record <${about}>`, 'a record or source of the dossier');
    const known = found.get(about);
    if (known) known.push(node);
    else found.set(about, [node]);
  }
  return found;
}

/** A value of a claim that no claim holds is what is left of one that got lost. */
export function refuseStrays(graph: Graph, claims: ClaimsBySubject): void {
  const held = new Set([...claims.values()].flatMap((all) => all.flatMap((each) => each.links('body'))));
  for (const node of graph.nodes()) {
    if (!node.is('Claim') || held.has(node.iri)) continue;
    const [claim = ''] = node.iri.split('#');
    if (graph.ids.claim(claim) !== undefined)
      node.problem('a value that no annotation has as its oa:hasBody', `the annotation <${claim}>`);
  }
}

/** Who is quoted: an agent of the dossier, or one that is only described. */
function saidOf(graph: Graph, claim: Node): object | undefined {
  const iri = claim.link('said');
  const attribution = iri === undefined ? undefined : graph.node(iri);
  if (!attribution) return undefined;
  const agent = attribution.must('agent', attribution.link('agent'));
  const speaker = graph.known(agent) || agent === '' ? undefined : graph.node(agent);
  return defined({
    by: speaker || agent === '' ? undefined : graph.record(attribution, agent),
    described: speaker?.mustCode('described', 'described'),
    office: graph.ref(attribution, 'capacity'),
    on: graph.ref(attribution, 'occasion'),
    via: graph.ref(attribution, 'via'),
  });
}

function readingOf(graph: Graph, claim: Node): object | undefined {
  const notes = graph.linked(claim, 'reading').map((note) => {
    const fields = {
      wording: note.text('wording'),
      basis: note.mustCode('basis', 'reading-basis'),
      doubt: note.code('doubt', 'doubt'),
      why: note.mustLocal('why'),
    };
    return [note.must('path', note.text('path')), defined(fields)] as const;
  });
  if (notes.length > 0) return Object.fromEntries(notes);
  return claim.isEmpty('reading={}') ? {} : undefined;
}

/** The body of a claim may also be the record itself, which is no value. */
const valuesOf = (graph: Graph, { iri }: Subject, claim: Node): readonly Node[] =>
  graph.sorted(
    claim,
    claim
      .links('body')
      .filter((each) => each !== iri)
      .flatMap((each) => graph.node(each) ?? []),
  );

function claimOf(graph: Graph, about: Subject, claim: Node): object {
  const targets = graph.linked(claim, 'target');
  return defined({
    address: graph.ids.claim(claim.iri),
    source: sourceOf(graph, claim, targets),
    at: claim.ordered(['at'], placesOf(graph, targets), byPlace),
    modality: claim.mustCode('modality', 'modality'),
    rank: claim.mustCode('rank', 'rank'),
    confidence: claim.code('confidence', 'confidence'),
    text: claim.local('retold'),
    note: claim.local('note'),
    said: saidOf(graph, claim),
    sameVoiceAs: graph.sourceRef(claim, 'sameVoiceAs'),
    asOf: claim.text('asOf'),
    reading: readingOf(graph, claim),
    says: saysOf(graph, about, claim, valuesOf(graph, about, claim)),
  });
}

/** The claims of one record or source, in their order. */
export const claimsOf = (
  graph: Graph,
  claims: ClaimsBySubject,
  about: Subject & { readonly node: Node },
): readonly object[] =>
  graph.sorted(about.node, claims.get(about.iri) ?? []).map((claim) => claimOf(graph, about, claim));
