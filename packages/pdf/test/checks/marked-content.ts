import type { PdfFile, PdfValue } from '../pdf-file.js';
import { elementsOf, firstContentOf } from './structure.js';

/** Operators that leave something to see. */
const shows = /^(?:Tj|TJ|'|"|f|F|f\*|B|B\*|b|b\*|S|s|sh|Do|EI)$/;

/** One thing on a page: a number of content, an artifact, or something that is neither. */
type Piece =
  | { readonly kind: 'content'; readonly mcid: number }
  | { readonly kind: 'artifact' }
  | { readonly kind: 'unmarked' };

/** The pieces of a page in the order of drawing. */
function piecesOf(content: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  const marks = /(\/\w+)\s*(<<(?:[^<>]|<<[^<>]*>>)*>>|\/\w+)?\s*\b(BDC|BMC)\b|\bEMC\b/;
  const strings = /\((?:\\[^]|[^\\()])*\)|<[0-9a-fA-F\s]*>/;
  const word = /[^\s()<>[\]/]+/;
  const token = new RegExp(`${marks.source}|${strings.source}|/[^\\s()<>[\\]/]+|(${word.source})`, 'g');
  for (const [text, tag, properties, operator, plain] of content.matchAll(token)) {
    if (text === 'EMC') depth -= 1;
    else if (operator !== undefined) {
      depth += 1;
      const mcid = /\/MCID\s+(\d+)/.exec(properties ?? '')?.[1];
      if (mcid !== undefined) pieces.push({ kind: 'content', mcid: Number(mcid) });
      else if (tag === '/Artifact') pieces.push({ kind: 'artifact' });
    } else if (depth === 0 && plain !== undefined && shows.test(plain)) pieces.push({ kind: 'unmarked' });
  }
  return pieces;
}

/** Content that is neither tagged nor an artifact, has a number twice, or that not exactly one element owns. */
export function problemsOfMarkedContent(file: PdfFile): readonly string[] {
  const owners = new Map<string, string[]>();
  for (const { reference, leaves } of elementsOf(file)) {
    for (const leaf of leaves) {
      if (!('mcid' in leaf)) continue;
      const key = `${leaf.page} ${leaf.mcid}`;
      owners.set(key, [...(owners.get(key) ?? []), reference]);
    }
  }
  const parents = new Map(file.tree(file.dictionary(file.catalog['/StructTreeRoot'])['/ParentTree']));
  const seen = new Set<string>();
  const problems = file.pages.flatMap((page) => {
    const filed = file.array(parents.get(file.dictionary(page)['/StructParents'] ?? null));
    return piecesOf(file.content(page)).flatMap((piece) => {
      if (piece.kind === 'artifact') return [];
      if (piece.kind === 'unmarked')
        return [`page ${page} shows something that is neither content nor artifact`];
      const key = `${page} ${piece.mcid}`;
      const twice = seen.has(key);
      seen.add(key);
      return [
        ...(twice ? [`content ${key} stands twice`] : []),
        ...problemsOfOwner(key, owners.get(key) ?? [], filed[piece.mcid]),
      ];
    });
  });
  const missing = [...owners.keys()].filter((key) => !seen.has(key));
  return [...problems, ...missing.map((key) => `an element owns content ${key}, which is not there`)];
}

function problemsOfOwner(
  key: string,
  owners: readonly string[],
  filed: PdfValue | undefined,
): readonly string[] {
  if (owners.length !== 1) return [`content ${key} has ${owners.length} elements`];
  return filed === owners[0] ? [] : [`content ${key} does not lead back to its element`];
}

/** Elements that begin before the one which is read before them in the same element. */
export function problemsOfReadingOrder(file: PdfFile): readonly string[] {
  const order = new Map(file.pages.map((page, index) => [page, index]));
  return elementsOf(file).flatMap(({ elements }) => {
    let last = -1;
    return elements.flatMap((element) => {
      const first = firstContentOf(element);
      if (first === undefined) return [];
      const place = (order.get(first.page) ?? 0) * 1e6 + first.mcid;
      const goesBack = place < last;
      last = place;
      return goesBack ? [`${element.type} ${element.reference} begins before what is read before it`] : [];
    });
  });
}
