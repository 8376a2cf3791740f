import type { PdfDocument } from './pdfkit-document.js';
import { coordinate } from './syntax.js';
import { addNameTree } from './tree.js';

/** The places that links lead to, by name. */
export class Destinations {
  readonly #document: PdfDocument;
  readonly #entries: (readonly [name: string, value: string])[] = [];

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** Names a height of the current page, counted downwards. */
  add(name: string, top: number): void {
    const { dictionary, height } = this.#document.page;
    const value = `[${String(dictionary)}/XYZ null ${coordinate(height - top)} null]`;
    this.#entries.push([name, value]);
  }

  close(): void {
    this.#document._root.data.Names.data['Dests'] = addNameTree(this.#document, this.#entries);
  }
}
