import type { Box } from '../layout/painter.js';
import type { Link } from '../layout/span.js';
import type { Tag } from '../layout/tag.js';
import { addLink } from './link-annotation.js';
import type { PdfDocument } from './pdfkit-document.js';
import type { StructureElement } from './structure-element.js';
import { writeStructure, type Owner } from './write-structure.js';

/**
 * The structure of the document. A tag becomes an element when something of it is first drawn, so the order of drawing
 * is the order of reading. Lines that follow each other in one element are one piece of marked content.
 */
export class StructureTree {
  readonly #document: PdfDocument;
  readonly #emit: (operators: string) => void;
  readonly #elements = new Map<Tag, StructureElement>();
  readonly #root: StructureElement = { type: 'Document', children: [] };
  /** Who owns what, by the keys that pages and links have in the parent tree. */
  readonly #owners: Owner[] = [];
  /** The links of the current page. */
  readonly #openLinks = new Map<Link, StructureElement>();
  /** Owners of the pieces of the current page, by their numbers. */
  #pieces: StructureElement[] = [];
  /** Whose marked content is open. */
  #open: StructureElement | undefined;

  /** `emit` takes the operators of the current page. */
  constructor(document: PdfDocument, emit: (operators: string) => void) {
    this.#document = document;
    this.#emit = emit;
  }

  beginPage(): void {
    this.#pieces = [];
    this.#document.page.dictionary.data['StructParents'] = this.#owners.length;
    this.#owners.push(this.#pieces);
  }

  /** A link that goes on after the page is a new element there, for its areas belong to the page that shows them. */
  endPage(): void {
    this.#endPiece();
    this.#openLinks.clear();
  }

  /** Makes the tag an element even if nothing is drawn in it. */
  element(tag: Tag): StructureElement {
    return this.#elements.get(tag) ?? this.#attach(tag);
  }

  content(tag: Tag, draw: () => void): void {
    this.#piece(this.element(tag));
    draw();
  }

  /** Draws text as part of a link on the current page, and makes the box around it active. */
  link(parent: Tag, link: Link, box: Box, draw: () => void): void {
    const element = this.#openLinks.get(link) ?? this.#openLink(parent, link);
    this.#piece(element);
    draw();
    const annotation = addLink(this.#document, link, box, this.#owners.length);
    this.#owners.push(element);
    element.children.push({ page: this.#document.page.dictionary, annotation });
  }

  figure(tag: Tag, box: Box, draw: () => void): void {
    this.#piece(this.#attach(tag, this.#boxOnPage(box)));
    draw();
    this.#endPiece();
  }

  /** Draws what every page repeats, perhaps at its top or bottom, which is no content. */
  artifact(attached: 'Top' | 'Bottom' | undefined, draw: () => void): void {
    this.#endPiece();
    const place = attached === undefined ? '' : `/Attached[/${attached}]`;
    this.#emit(`/Artifact<</Type/Pagination${place}>>BDC`);
    draw();
    this.#emit('EMC');
  }

  close(): void {
    writeStructure(this.#document, this.#root, this.#owners);
  }

  #piece(element: StructureElement): void {
    if (this.#open === element) return;
    this.#endPiece();
    const mcid = this.#pieces.length;
    this.#emit(`/${element.type}<</MCID ${mcid}>>BDC`);
    this.#pieces.push(element);
    element.children.push({ page: this.#document.page.dictionary, mcid });
    this.#open = element;
  }

  #endPiece(): void {
    if (this.#open !== undefined) this.#emit('EMC');
    this.#open = undefined;
  }

  /** A link within the document stands in a reference. */
  #openLink(parent: Tag, link: Link): StructureElement {
    const element: StructureElement = { type: 'Link', children: [] };
    const inside = link.target.kind === 'anchor';
    this.element(parent).children.push(inside ? { type: 'Reference', children: [element] } : element);
    this.#openLinks.set(link, element);
    return element;
  }

  #attach(tag: Tag, box?: readonly number[]): StructureElement {
    if (tag.parent === undefined) return this.#root;
    const element = { type: tag.type, children: [], tag, ...(box === undefined ? {} : { box }) };
    this.element(tag.parent).children.push(element);
    this.#elements.set(tag, element);
    return element;
  }

  /** The corners of a box, counted upwards from the foot of the page. */
  #boxOnPage({ x, y, width, height }: Box): readonly number[] {
    const foot = this.#document.page.height;
    return [x, foot - y - height, x + width, foot - y];
  }
}
