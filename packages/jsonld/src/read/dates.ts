import type { CompiledDossier, DateBounds } from '@bilateral/core';
import { byText } from '../write/shape.js';
import { defined } from './defined.js';
import type { Graph } from './graph.js';
import type { Node } from './node.js';

const kinds: Readonly<Record<string, DateBounds['kind']>> = {
  true: 'extent',
  '1': 'extent',
  false: 'within',
  '0': 'within',
};

const boundsOf = (node: Node): DateBounds => {
  const extent = node.must('extent', node.text('extent'));
  const kind = Object.hasOwn(kinds, extent) ? kinds[extent] : undefined;
  if (extent !== '' && kind === undefined) node.problem(`'${extent}'`, 'true or false for br:extent');
  return defined({
    kind,
    earliest: node.text('earliest'),
    latest: node.text('latest'),
    startLatest: node.text('latestBegin'),
    endEarliest: node.text('earliestEnd'),
  }) as unknown as DateBounds;
};

/** The bounds of every EDTF date, as the document gives them. */
export function datesOf(graph: Graph): CompiledDossier['dates'] {
  const found: (readonly [string, DateBounds])[] = [];
  for (const node of graph.nodes()) {
    if (graph.ids.under('date', node.iri) === undefined) continue;
    found.push([node.must('date', node.text('date')), boundsOf(node)]);
  }
  return Object.fromEntries(found.sort(([a], [b]) => byText(a, b)));
}
