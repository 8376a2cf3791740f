import { isReference, type PdfDictionary, type PdfFile, type PdfValue } from '../pdf-file.js';

/** A piece of content, or the active area of a link, with its page. */
type Leaf =
  { readonly page: string; readonly mcid: number } | { readonly page: string; readonly annotation: string };

/** An element of a document's structure. */
export interface Element {
  readonly reference: string;
  readonly type: string;
  readonly dictionary: PdfDictionary;
  /** All that it holds, in order; after this by kind. */
  readonly kids: readonly (Element | Leaf)[];
  readonly elements: readonly Element[];
  readonly leaves: readonly Leaf[];
}

/** The elements below the root, each with those below it. */
function structureOf(file: PdfFile): readonly Element[] {
  const { '/K': kids } = file.dictionary(file.catalog['/StructTreeRoot']);
  const top = Array.isArray(file.resolve(kids)) ? file.array(kids) : [kids ?? null];
  return top.filter(isReference).map((reference) => elementOf(file, reference));
}

function elementOf(file: PdfFile, reference: string): Element {
  const dictionary = file.dictionary(reference);
  const { '/K': content = [], '/Pg': page = null } = dictionary;
  const kids = Array.isArray(file.resolve(content)) ? file.array(content) : [content];
  const held = kids.map((kid) =>
    isReference(kid) && '/S' in file.dictionary(kid) ? elementOf(file, kid) : leafOf(file, kid, page),
  );
  return {
    reference,
    type: String(dictionary['/S']).slice(1),
    dictionary,
    kids: held,
    elements: held.filter((kid) => 'kids' in kid),
    leaves: held.filter((kid): kid is Leaf => !('kids' in kid)),
  };
}

function leafOf(file: PdfFile, kid: PdfValue, page: PdfValue): Leaf {
  if (typeof kid === 'number') return { page: String(page), mcid: kid };
  const { '/Pg': own = page, '/Obj': annotation, '/MCID': mcid } = file.dictionary(kid);
  if (annotation !== undefined) return { page: String(own), annotation: String(annotation) };
  return { page: String(own), mcid: Number(mcid) };
}

/** The content that is read first in an element or below it. */
export function firstContentOf(
  element: Element,
): { readonly page: string; readonly mcid: number } | undefined {
  for (const kid of element.kids) {
    const first = 'kids' in kid ? firstContentOf(kid) : 'mcid' in kid ? kid : undefined;
    if (first !== undefined) return first;
  }
  return undefined;
}

/** The elements of files that were asked for before: long reports have a hundred thousand. */
const known = new WeakMap<PdfFile, readonly Element[]>();

/** All elements in the order of reading. */
export function elementsOf(file: PdfFile): readonly Element[] {
  const elements: Element[] = [];
  const visit = (element: Element): void => {
    elements.push(element);
    element.elements.forEach(visit);
  };
  if (!known.has(file)) {
    structureOf(file).forEach(visit);
    known.set(file, elements);
  }
  return known.get(file)!;
}

/** The attributes of an element for one owner, such as Table. */
export function attributesOf(file: PdfFile, element: Element, owner: string): PdfDictionary {
  const { '/A': own } = element.dictionary;
  const all = Array.isArray(file.resolve(own)) ? file.array(own) : [own ?? null];
  return all.map((one) => file.dictionary(one)).find((one) => one['/O'] === `/${owner}`) ?? {};
}
