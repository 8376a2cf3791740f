import type { JsonLdDocument } from './document.js';

/** The text of a document: JSON with two spaces and a newline at the end. The same document gives the same text. */
export function printJsonLd(document: JsonLdDocument): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
