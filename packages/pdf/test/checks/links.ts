import { textOf, type PdfDictionary, type PdfFile } from '../pdf-file.js';
import { elementsOf, type Element } from './structure.js';

/** The links of a file with their pages. */
export function linksOf(
  file: PdfFile,
): readonly { readonly reference: string; readonly page: string; readonly link: PdfDictionary }[] {
  return file.pages.flatMap((page) =>
    file.array(file.dictionary(page)['/Annots']).map((reference) => ({
      reference: String(reference),
      page,
      link: file.dictionary(reference),
    })),
  );
}

/** The name that a link leads to, if it leads to a place in the document. */
export function targetOf(link: PdfDictionary): string | undefined {
  return textOf(link['/Dest']);
}

/** The names of all destinations with the pages that they lie on. */
function destinationsOf(file: PdfFile): ReadonlyMap<string, string> {
  const entries = file.tree(file.dictionary(file.catalog['/Names'])['/Dests']);
  return new Map(entries.map(([name, place]) => [textOf(name) ?? '', String(file.array(place)[0])]));
}

/** Links that say nothing, lead nowhere, or to a place that the document lacks. */
export function problemsOfLinks(file: PdfFile): readonly string[] {
  const destinations = destinationsOf(file);
  return linksOf(file).flatMap(({ reference, link }) => {
    const target = targetOf(link);
    const address = textOf(file.dictionary(link['/A'])['/URI']);
    return [
      (textOf(link['/Contents']) ?? '') === '' ? `link ${reference} has no description` : '',
      target === undefined && address === undefined ? `link ${reference} leads nowhere` : '',
      target !== undefined && !destinations.has(target) ? `link ${reference} leads to no “${target}”` : '',
      address !== undefined && !/^[a-z]+:[\x21-\x7e]+$/.test(address) ? `“${address}” is no address` : '',
    ].filter(Boolean);
  });
}

/** Destinations on no page of the file, or out of the order in which readers search them. */
export function problemsOfDestinations(file: PdfFile): readonly string[] {
  const pages = new Set(file.pages);
  const destinations = [...destinationsOf(file)];
  return destinations.flatMap(([name, page], index) => [
    ...(pages.has(page) ? [] : [`destination “${name}” is on no page`]),
    ...(index > 0 && destinations[index - 1]![0] >= name ? [`destination “${name}” is out of order`] : []),
  ]);
}

/** Links that the structure lacks, holds twice, or files under a page that does not show them. */
export function problemsOfObjectReferences(file: PdfFile): readonly string[] {
  const owners = new Map<string, { readonly element: Element; readonly page: string }[]>();
  for (const element of elementsOf(file)) {
    for (const leaf of element.leaves) {
      if (!('annotation' in leaf)) continue;
      owners.set(leaf.annotation, [...(owners.get(leaf.annotation) ?? []), { element, page: leaf.page }]);
    }
  }
  const parents = new Map(file.tree(file.dictionary(file.catalog['/StructTreeRoot'])['/ParentTree']));
  return linksOf(file).flatMap(({ reference, page, link }) => {
    const [owner, ...others] = owners.get(reference) ?? [];
    if (owner === undefined) return [`link ${reference} is in no element`];
    if (others.length > 0) return [`link ${reference} is in several elements`];
    return [
      owner.page === page ? '' : `link ${reference} is filed under page ${owner.page}, but shown on ${page}`,
      owner.element.type === 'Link' ? '' : `link ${reference} is in a ${owner.element.type}`,
      parents.get(link['/StructParent'] ?? null) === owner.element.reference
        ? ''
        : `link ${reference} does not lead back to its element`,
    ].filter(Boolean);
  });
}
