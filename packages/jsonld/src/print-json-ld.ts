import type { JsonLdDocument } from './document.js';

/** The text of a document, piece by piece: the context on the first line, then one line for each resource. */
export function* jsonPieces(context: object, nodes: Iterable<object>): Generator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
  let separator = '\n';
  for (const node of nodes) {
    yield `${separator}${JSON.stringify(node)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** The text of a document: the context on the first line, one line for each resource. The same document gives the same text. */
export function printJsonLd({
  '@context': context,
  '@graph': graph,
}: Pick<JsonLdDocument, '@context' | '@graph'>): string {
  return [...jsonPieces(context, graph)].join('');
}
