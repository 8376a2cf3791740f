import { PdfError } from '../errors.js';
import type { Link } from '../layout/span.js';
import type { Tag } from '../layout/tag.js';
import type { Box } from '../layout/painter.js';
import type { PdfDocument, StructureElement } from './pdfkit-document.js';

/** A link on the current page, and the element that stands around it: a reference, or the link itself. */
interface OpenLink {
  readonly outer: StructureElement;
  readonly link: StructureElement;
}

/** Turns tags into structure elements, each when it is first needed. */
export class StructureTree {
  readonly #document: PdfDocument;
  readonly #elements = new Map<Tag, StructureElement>();
  readonly #openLinks = new Map<Link, OpenLink>();

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  element(tag: Tag): StructureElement {
    return this.#elements.get(tag) ?? this.#attach(tag, this.#document.struct(tag.type));
  }

  figure(tag: Tag, { x, y, width, height }: Box): StructureElement {
    const bbox = [x, y, x + width, y + height];
    const options = { alt: tag.alternative ?? '', bbox, placement: 'Block' };
    return this.#attach(tag, this.#document.struct('Figure', options));
  }

  /** Draws text as part of a link on the current page, and makes the box around it active. */
  link(parent: Tag, link: Link, { x, y, width, height }: Box, draw: () => void): void {
    const { link: element } = this.#openLinks.get(link) ?? this.#openLink(parent, link);
    element.add(draw);
    const options = { structParent: element, Contents: new String(link.description) };
    const { target } = link;
    if (target.kind === 'anchor') this.#document.goTo(x, y, width, height, target.name, options);
    else this.#document.link(x, y, width, height, encodeAddress(target.href), options);
  }

  /** A link that goes on after the page is a new element there: pdfkit files its areas under the page of its end. */
  closeLinks(): void {
    for (const { outer, link } of this.#openLinks.values()) {
      link.end();
      outer.end();
    }
    this.#openLinks.clear();
  }

  close(): void {
    this.closeLinks();
    for (const [tag, element] of this.#elements) if (tag.parent === undefined) element.end();
  }

  #openLink(parent: Tag, link: Link): OpenLink {
    const element = this.#document.struct('Link');
    const inside = link.target.kind === 'anchor';
    const outer = inside ? this.#document.struct('Reference') : element;
    this.element(parent).add(outer);
    if (inside) outer.add(element);
    const open = { outer, link: element };
    this.#openLinks.set(link, open);
    return open;
  }

  #attach(tag: Tag, element: StructureElement): StructureElement {
    // pdfkit writes a String object as a PDF string and a plain string as a PDF name.
    if (tag.id !== undefined) element.dictionary.data['ID'] = new String(tag.id);
    if (tag.attributes !== undefined) element.dictionary.data['A'] = { ...tag.attributes };
    if (tag.parent === undefined) this.#document.addStructure(element);
    else this.element(tag.parent).add(element);
    this.#elements.set(tag, element);
    return element;
  }
}

/** An address in the ASCII form that a PDF asks for. */
function encodeAddress(href: string): string {
  try {
    return new URL(href).href;
  } catch (cause) {
    throw new PdfError('invalid-link', `The link “${href}” is no absolute address`, { cause });
  }
}
