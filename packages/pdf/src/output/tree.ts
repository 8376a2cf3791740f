import { addObject, type PdfDocument, type PdfReference } from './pdfkit-document.js';
import { textBytes, textString } from './syntax.js';

/** A key and its value as they stand in the file. */
type Entry = readonly [key: string, value: string];

/** Entries in one leaf. A reader loads one leaf to look up one key. */
const entriesInLeaf = 64;

/** Writes values by their numbers, from 0 on (ISO 32000-1, 7.9.7). */
export function addNumberTree(document: PdfDocument, values: readonly string[]): PdfReference {
  return addTree(
    document,
    'Nums',
    values.map((value, number) => [String(number), value]),
  );
}

/** Writes values by names. A reader searches them by the order of bytes, not by that of any language (7.9.6). */
export function addNameTree(document: PdfDocument, entries: readonly Entry[]): PdfReference {
  const keyed = entries.map(([name, value]) => ({ bytes: textBytes(name), name, value }));
  keyed.sort((first, second) => (first.bytes < second.bytes ? -1 : 1));
  return addTree(
    document,
    'Names',
    keyed.map(({ name, value }) => [textString(name), value]),
  );
}

function addTree(document: PdfDocument, kind: 'Nums' | 'Names', entries: readonly Entry[]): PdfReference {
  const leaf = (part: readonly Entry[]): string => `/${kind}[${part.flat().join(' ')}]`;
  if (entries.length <= entriesInLeaf) return addObject(document, `<<${leaf(entries)}>>`);
  const leaves: string[] = [];
  for (let start = 0; start < entries.length; start += entriesInLeaf) {
    const part = entries.slice(start, start + entriesInLeaf);
    const limits = `/Limits[${part[0]![0]} ${part.at(-1)![0]}]`;
    leaves.push(String(addObject(document, `<<${limits}${leaf(part)}>>`)));
  }
  return addObject(document, `<</Kids[${leaves.join(' ')}]>>`);
}
