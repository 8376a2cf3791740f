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

/**
 * The text of a document: the context on the first line, then one line for each resource, so that a comparison of two
 * texts shows which resources differ. The same document gives the same text.
 *
 * @example
 * ```ts
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { printJsonLd, toJsonLd } from '@bilateral/jsonld';
 *
 * const document = toJsonLd(pakistanRussia, { records: ['khan-putin-kremlin-2022'] });
 * printJsonLd(document).split('\n').length - document['@graph'].length; // => 4
 * ```
 */
export function printJsonLd({
  '@context': context,
  '@graph': graph,
}: Pick<JsonLdDocument, '@context' | '@graph'>): string {
  return [...jsonPieces(context, graph)].join('');
}
