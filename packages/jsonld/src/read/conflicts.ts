import type { AuthoredConflict } from '@bilateral/core';
import { byText } from '../write/shape.js';
import { defined } from './defined.js';
import type { Graph } from './graph.js';
import type { Node } from './node.js';

/** The claims on one side, by their addresses. */
function addressesOf(graph: Graph, side: Node, claims: ReadonlySet<string>): readonly string[] {
  const addresses = side.links('evidence').flatMap((iri) => {
    if (!claims.has(iri)) side.problem(`br:evidence <${iri}>`, 'a claim of the dossier');
    return graph.ids.claim(iri) ?? [];
  });
  const ordered = side.ordered(['claims'], addresses);
  if (!ordered) side.problem('no br:evidence', 'a claim of the dossier');
  return ordered ?? [];
}

/** The conflicts that the editor wrote. Those that merging finds again are not read. */
export function conflictsOf(graph: Graph, claims: ReadonlySet<string>): readonly AuthoredConflict[] {
  const found: AuthoredConflict[] = [];
  for (const node of graph.nodes()) {
    const id = graph.ids.under('conflict', node.iri);
    if (id === undefined) continue;
    const sides = graph.inOrder(node, 'position');
    if (sides.length < 2) node.problem(`${sides.length} positions`, 'at least two');
    const conflict = defined({
      id,
      label: node.mustLocal('name'),
      about: node.ordered(['about'], graph.refs(node, 'about')),
      state: node.mustCode('state', 'conflict-state'),
      basis: node.code('basis', 'basis'),
      note: node.local('note'),
      positions: sides.map((side) =>
        defined({ claims: addressesOf(graph, side, claims), label: side.local('name') }),
      ),
    });
    found.push(conflict as unknown as AuthoredConflict);
  }
  return found.sort((a, b) => byText(a.id, b.id));
}
