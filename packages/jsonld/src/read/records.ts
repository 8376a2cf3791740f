import { kindNames, type CompiledRecord, type Kind } from '@bilateral/core';
import { identifierAt, notations } from '../nodes/identifiers.js';
import { byText } from '../write/shape.js';
import { claimsOf, type ClaimsBySubject } from './claims.js';
import { defined } from './defined.js';
import type { Graph } from './graph.js';
import { codeOf } from './ids.js';
import type { Node } from './node.js';

/** The resource of a record, with its id and kind. */
export interface RecordNode {
  readonly node: Node;
  readonly id: string;
  readonly kind: Kind;
}

const isKind = (text: string | undefined): text is Kind =>
  (kindNames as readonly (string | undefined)[]).includes(text);

/** The records of the dossier, made known under their IRIs. */
export function recordNodes(graph: Graph): readonly RecordNode[] {
  const found: RecordNode[] = [];
  for (const node of graph.nodes()) {
    const { id, kind } = graph.ids.record(node.iri) ?? {};
    if (id === undefined || !(isKind(kind) || node.link('kind') !== undefined)) continue;
    const code = node.must('kind', node.link('kind'));
    const stated = codeOf(code);
    if (stated?.list === 'kind' && stated.code === kind && isKind(kind)) {
      found.push({ node, id, kind });
      graph.enter(node.iri, { id, kind });
    } else if (code !== '') node.problem(`br:kind <${code}>`, 'a kind of the model, the one in its own IRI');
  }
  return found.sort((a, b) => byText(a.id, b.id));
}

const identifierAtIri = (iri: string): readonly (readonly [string, string])[] => {
  try {
    const found = identifierAt(iri);
    return found ? [found] : [];
  } catch {
    return [];
  }
};

/** The identifiers in the data of others; what else a record is said to be the same as is left aside. */
function identifiersOf(graph: Graph, node: Node): object | undefined {
  const all = [
    ...notations.flatMap((scheme) => {
      const id = node.text(scheme);
      return id === undefined ? [] : [[scheme as string, id] as const];
    }),
    ...node.links('sameAs').flatMap(identifierAtIri),
    ...graph
      .linked(node, 'identifier')
      .map((each) => [
        each.must('propertyID', each.text('propertyID')),
        each.must('literal', each.text('literal')),
      ]),
  ] as readonly (readonly [string, string])[];
  if (all.length > 0) return Object.fromEntries(all);
  return node.isEmpty('identifiers={}') ? {} : undefined;
}

function outcomeOf(graph: Graph, node: Node): object | undefined {
  const iri = node.link('outcome');
  const outcome = iri === undefined ? undefined : graph.node(iri);
  if (!outcome) return undefined;
  return defined({
    state: outcome.mustCode('state', 'outcome'),
    replacedBy: graph.ref(outcome, 'isReplacedBy'),
    note: outcome.local('note'),
  });
}

function acknowledgementsOf(graph: Graph, node: Node): readonly object[] | undefined {
  const all = graph.inOrder(node, 'acknowledgement').map((each) =>
    defined({
      property: each.must('path', each.text('path')),
      modality: each.code('modality', 'modality'),
      state: each.mustCode('state', 'conflict-state'),
      basis: each.code('basis', 'basis'),
      note: each.local('note'),
    }),
  );
  return all.length > 0 || node.isEmpty('conflicts=[]') ? all : undefined;
}

const definitionOf = (graph: Graph, node: Node): object =>
  defined({
    measure: node.mustCode('indicator', 'measure'),
    of: node.ordered(['definition', 'of'], graph.refs(node, 'of')),
    flow: node.code('flow', 'flow'),
    commodity: node.code('commodity', 'commodity'),
    coverage: node.code('coverage', 'coverage'),
    year: node.code('yearKind', 'year'),
    reporter: node.code('reporter', 'reporter'),
    remark: node.local('remark'),
  });

/** What the editor says of records of some kinds alone. */
const fieldsOfKind: {
  readonly [K in Kind]?: (graph: Graph, node: Node) => Readonly<Record<string, unknown>>;
} = {
  organisation: (graph, node) => ({ of: graph.ref(node, 'organOf') }),
  office: (graph, node) => ({
    of: graph.ref(node, 'officeOf'),
    level: node.mustCode('level', 'level'),
  }),
  figure: (graph, node) => ({ definition: definitionOf(graph, node) }),
  utterance: (_graph, node) => ({ text: node.mustLocal('text') }),
  assessment: (_graph, node) => ({ text: node.mustLocal('text') }),
};

/** One record as compiled: what the editor says of it, and its claims. */
export const recordOf = (
  graph: Graph,
  claims: ClaimsBySubject,
  { node, id, kind }: RecordNode,
): CompiledRecord =>
  defined({
    id,
    kind,
    label: node.mustLocal('name'),
    partOf: graph.ref(node, 'isPartOf'),
    distinctFrom: node.ordered(['distinctFrom'], graph.refs(node, 'distinctFrom')),
    identifiers: identifiersOf(graph, node),
    note: node.local('note'),
    outcome: outcomeOf(graph, node),
    conflicts: acknowledgementsOf(graph, node),
    ...fieldsOfKind[kind]?.(graph, node),
    claims: claimsOf(graph, claims, { node, iri: node.iri, kind }),
  }) as unknown as CompiledRecord;
