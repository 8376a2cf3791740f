import type { CompiledDossier } from '@bilateral/core';
import { defined } from './defined.js';
import type { Graph } from './graph.js';
import type { RecordNode } from './records.js';

const predecessorsOf = (graph: Graph, records: readonly RecordNode[]): object | undefined => {
  const all = records.flatMap(({ node, id }) => {
    const before = graph.root.ordered(['predecessors', id], graph.refs(node, 'replaces'));
    return before ? [[id, before] as const] : [];
  });
  if (all.length > 0) return Object.fromEntries(all);
  return graph.root.isEmpty('predecessors={}') ? {} : undefined;
};

function retiredOf(graph: Graph): object | undefined {
  const { root } = graph;
  const all = graph.linked(root, 'retired').map((node) => {
    const id = node.must('notation', node.text('notation'));
    const replacedBy = root.ordered(['retired', id, 'replacedBy'], graph.refs(node, 'isReplacedBy'));
    return [id, defined({ replacedBy, why: node.mustLocal('why') })] as const;
  });
  if (all.length > 0) return Object.fromEntries(all);
  return root.isEmpty('retired={}') ? {} : undefined;
}

const licenceOf = (graph: Graph): string => {
  const iri = graph.root.must('license', graph.root.link('license'));
  const licence = iri === '' ? undefined : graph.node(iri);
  return licence?.must('notation', licence.text('notation')) ?? '';
};

const creatorOf = (graph: Graph): object | undefined => {
  const iri = graph.root.must('creator', graph.root.link('creator'));
  return iri === '' ? undefined : graph.node(iri)?.mustLocal('name');
};

/** The pair of states, and the languages, licence, reach and limits of the dossier. */
export function infoOf(graph: Graph, records: readonly RecordNode[]): CompiledDossier['dossier'] {
  const { root } = graph;
  const party = (term: 'firstParty' | 'secondParty'): string => root.must(term, graph.ref(root, term));
  return defined({
    id: root.must('notation', root.text('notation')),
    title: root.mustLocal('title'),
    parties: [party('firstParty'), party('secondParty')],
    predecessors: predecessorsOf(graph, records),
    languages: root.ordered(['languages'], root.texts('language')) ?? [],
    licence: licenceOf(graph),
    creator: creatorOf(graph),
    edition: root.must('version', root.text('version')),
    reach: root.mustLocal('description'),
    limits: root.mustLocal('limits'),
    retired: retiredOf(graph),
  }) as unknown as CompiledDossier['dossier'];
}
