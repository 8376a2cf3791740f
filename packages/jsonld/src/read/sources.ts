import type { Source } from '@bilateral/core';
import { byPlace, byText } from '../write/shape.js';
import { claimsOf, type ClaimsBySubject } from './claims.js';
import { defined } from './defined.js';
import type { Graph } from './graph.js';
import type { Node } from './node.js';
import { placesOf, textOf } from './passages.js';

/** The resource of a source, with its id. */
export interface SourceNode {
  readonly node: Node;
  readonly id: string;
}

/** The sources of the dossier, made known under their IRIs. */
export function sourceNodes(graph: Graph): readonly SourceNode[] {
  const found: SourceNode[] = [];
  for (const node of graph.nodes()) {
    const id = graph.ids.under('source', node.iri);
    if (id === undefined) continue;
    if (!node.is('Source')) node.problem('a resource of another class', 'the class br:Source');
    graph.enter(node.iri, { id, kind: 'source' });
    found.push({ node, id });
  }
  return found.sort((a, b) => byText(a.id, b.id));
}

const labelAt = (graph: Graph, iri: string | undefined): string | undefined => {
  const agent = iri === undefined ? undefined : graph.node(iri);
  return agent?.must('label', agent.text('label'));
};

function authorsOf(graph: Graph, node: Node): readonly string[] | undefined {
  const authors = graph.inOrder(node, 'creator').map((each) => each.must('label', each.text('label')));
  return authors.length > 0 || node.isEmpty('authors=[]') ? authors : undefined;
}

const inferable: readonly string[] = ['written', 'published'];

function inferredOf(graph: Graph, node: Node): object | undefined {
  const all = graph.linked(node, 'inference').map((each) => {
    const field = each.must('path', each.text('path'));
    if (field !== '' && !inferable.includes(field)) each.problem(`'${field}'`, inferable.join(' or '));
    return [field, { value: each.must('date', each.text('date')), why: each.mustLocal('why') }] as const;
  });
  if (all.length > 0) return Object.fromEntries(all);
  return node.isEmpty('inferred={}') ? {} : undefined;
}

const unassertingOf = (graph: Graph, node: Node): readonly object[] =>
  graph.inOrder(node, 'unasserting').map((each) =>
    defined({
      at: each.ordered(['at'], placesOf(graph, graph.linked(each, 'passage')), byPlace) ?? [],
      reason: each.mustCode('unassertingReason', 'unasserting'),
      note: each.local('note'),
    }),
  );

/** Whatever its language is said to be, a source has one title. */
const titleOf = (node: Node): string => node.must('title', node.text('title'));

/** One source as compiled: what the editor knows of it, its sentences, and what it says of itself. */
export const sourceOf = (graph: Graph, claims: ClaimsBySubject, { node, id }: SourceNode): Source =>
  defined({
    id,
    title: titleOf(node),
    publisher: labelAt(graph, node.link('publisher')),
    authors: authorsOf(graph, node),
    address: node.link('url'),
    published: node.text('issued'),
    language: node.must('language', node.text('language')),
    type: node.mustCode('category', 'source-type'),
    perspective: graph.ref(node, 'perspective'),
    derivedFrom: graph.sourceRef(node, 'derivedFrom'),
    text: textOf(graph, node),
    note: node.local('note'),
    claims: claimsOf(graph, claims, { node, iri: node.iri, kind: 'source' }),
    inferred: inferredOf(graph, node),
    unasserting: unassertingOf(graph, node),
  }) as unknown as Source;
