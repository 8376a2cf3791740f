import { join } from 'node:path';
import { all, paragraphsIn, textOf, xmlParts } from './parts.js';
import { run } from './tools.js';

/** How many of a kind a Word document holds, and how many of them its conversion to PDF still holds. */
export interface Survival {
  readonly kind: 'headings' | 'tables' | 'notes' | 'pictures and charts' | 'texts of drawings';
  readonly written: number;
  readonly survived: number;
}

/** Compares a Word document with the tagged PDF that LibreOffice has made of it. */
export function survivalOf(bytes: Uint8Array, folder: string, pdf: string): readonly Survival[] {
  const parts = xmlParts(bytes);
  const document = parts.get('word/document.xml') ?? '';
  const structure = run(folder, 'pdfinfo', '-struct', join('pdf', pdf));
  const text = letters(run(folder, 'pdftotext', join('pdf', pdf), '-'));
  const headings = paragraphsIn(document, /^Heading\d/);
  const labels = all(document, /<wps:txbx>(.*?)<\/wps:txbx>/gs).map(textOf);
  const notes = all(
    parts.get('word/footnotes.xml') ?? '',
    /<w:footnote w:id="[1-9]\d*">(.*?)<\/w:footnote>/gs,
  ).map(textOf);
  const count = (xml: string, pattern: RegExp): number => [...xml.matchAll(pattern)].length;
  const tagged = count(structure, /^ *H\d? \(/gm);
  return [
    {
      kind: 'headings',
      written: headings.length,
      survived: Math.min(
        tagged,
        headings.filter((heading) => wordsOf(heading).every((word) => text.includes(word))).length,
      ),
    },
    { kind: 'tables', written: count(document, /<w:tbl>/g), survived: count(structure, /^ *Table \(/gm) },
    {
      kind: 'notes',
      written: notes.length,
      // One that goes over a page is tagged twice.
      survived: Math.min(
        count(structure, /^ *Note \(/gm),
        notes.filter((note) => text.includes(longest(note))).length,
      ),
    },
    {
      kind: 'pictures and charts',
      written: count(document, /<(?:c:chart|pic:pic)\b/g),
      // LibreOffice gives each a box of its own inside its paragraph.
      survived: count(structure, /^ {7}\/BBox/gm),
    },
    {
      kind: 'texts of drawings',
      written: labels.length,
      survived: labels.filter((label) => text.includes(letters(label))).length,
    },
  ];
}

/** Words one by one: a reader of a PDF may put Latin and Urdu words of one line in another order. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).map((word) => word.normalize('NFKC'));
}

/** The longest word of a text. */
function longest(text: string): string {
  return wordsOf(text).reduce((most, word) => (word.length > most.length ? word : most), '');
}

/** Letters and digits alone, in their plain forms: spaces and the order of signs depend on who reads a PDF. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
