import type { StructureType, Tag } from '../layout/tag.js';
import type { PdfReference } from './pdfkit-document.js';
import { coordinate, name, textString } from './syntax.js';

/** A piece of marked content, or the active area of a link, with its page. */
type Leaf =
  | { readonly page: PdfReference; readonly mcid: number }
  | { readonly page: PdfReference; readonly annotation: PdfReference };

/** A node of the structure, in the order of reading. */
export interface StructureElement {
  readonly type: StructureType | 'Link';
  readonly tag?: Tag;
  /** The box that a figure fills, in the coordinates of its page. */
  readonly box?: readonly number[];
  readonly children: (StructureElement | Leaf)[];
}

export function isElement(child: StructureElement | Leaf): child is StructureElement {
  return 'children' in child;
}

/** The value of an element; `refer` names the elements below it, `parent` the one above. */
export function elementValue(
  element: StructureElement,
  parent: string,
  refer: (element: StructureElement) => string,
): string {
  const { type, tag, children } = element;
  // What lies on the first page needs no more than a number.
  const page = children.find((child): child is Leaf => !isElement(child))?.page;
  const kids = children.map((child) => (isElement(child) ? refer(child) : leafValue(child, page)));
  return [
    `<</S/${type}/P ${parent}`,
    page === undefined ? '' : `/Pg ${String(page)}`,
    tag?.id === undefined ? '' : `/ID${textString(tag.id)}`,
    tag?.alternative === undefined ? '' : `/Alt${textString(tag.alternative)}`,
    attributesOf(element),
    kids.length === 0 ? '' : `/K ${kids.length === 1 ? kids[0]! : `[${kids.join(' ')}]`}`,
    '>>',
  ].join('');
}

function leafValue(leaf: Leaf, first: PdfReference | undefined): string {
  const page = leaf.page === first ? '' : `/Pg ${String(leaf.page)}`;
  if ('annotation' in leaf) return `<</Type/OBJR/Obj ${String(leaf.annotation)}${page}>>`;
  return page === '' ? String(leaf.mcid) : `<</Type/MCR${page}/MCID ${leaf.mcid}>>`;
}

function attributesOf({ tag, box }: StructureElement): string {
  const entries = Object.entries(tag?.attributes ?? {}).map(([key, value]) => `${name(key)}${name(value)}`);
  const own = entries.length === 0 ? '' : `<<${entries.join('')}>>`;
  const layout =
    box === undefined ? '' : `<</O/Layout/Placement/Block/BBox[${box.map(coordinate).join(' ')}]>>`;
  if (own !== '' && layout !== '') return `/A[${own}${layout}]`;
  return own === '' && layout === '' ? '' : `/A${own}${layout}`;
}
