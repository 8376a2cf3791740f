import { addObject, addObjects, nextObjectId, type PdfDocument } from './pdfkit-document.js';
import { elementValue, isElement, type StructureElement } from './structure-element.js';
import { reference } from './syntax.js';
import { addNameTree, addNumberTree } from './tree.js';

/** The element of a link's area, or those of a page's pieces of content by their numbers. */
export type Owner = StructureElement | readonly StructureElement[];

interface Placed {
  readonly element: StructureElement;
  readonly parent: StructureElement | undefined;
}

/**
 * Writes all elements, and the trees by which a reader finds an element from a page, a link or a name. `owners` are in
 * the order of the keys that pages and links have.
 */
export function writeStructure(
  document: PdfDocument,
  root: StructureElement,
  owners: readonly Owner[],
): void {
  const { StructTreeRoot: structure } = document._root.data;
  const placed = inReadingOrder(root);
  const first = nextObjectId(document);
  const references = new Map(placed.map(({ element }, index) => [element, reference(first + index)]));
  const refer = (element: StructureElement): string => references.get(element)!;
  const values = placed.map(({ element, parent }) =>
    elementValue(element, parent === undefined ? String(structure) : refer(parent), refer),
  );
  addObjects(document, values);
  const owned = (owner: Owner): string =>
    'type' in owner ? refer(owner) : `[${owner.map(refer).join(' ')}]`;
  const named = placed.flatMap(({ element }) =>
    element.tag?.id === undefined ? [] : [[element.tag.id, refer(element)] as const],
  );
  structure.data['K'] = addObject(document, `[${refer(root)}]`);
  structure.data['ParentTree'] = addNumberTree(document, owners.map(owned));
  structure.data['ParentTreeNextKey'] = owners.length;
  if (named.length > 0) structure.data['IDTree'] = addNameTree(document, named);
}

/** The elements as they are read: so their numbers rise steadily, and the file packs closer. */
function inReadingOrder(root: StructureElement): readonly Placed[] {
  const placed: Placed[] = [];
  const visit = (element: StructureElement, parent: StructureElement | undefined): void => {
    placed.push({ element, parent });
    for (const child of element.children) if (isElement(child)) visit(child, element);
  };
  visit(root, undefined);
  return placed;
}
