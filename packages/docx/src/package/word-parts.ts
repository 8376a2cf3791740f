import { editText } from './zip.js';
import type { Parts } from './zip.js';

/** Takes the note mark out of the lines between text and notes, and their direct formatting; a style gives it. */
export function fixSeparators(parts: Parts): Parts {
  return editText(
    parts,
    (path) => path === 'word/footnotes.xml' || path === 'word/endnotes.xml',
    (text) =>
      text.replace(/<w:(foot|end)note w:type=".*?<\/w:\1note>/gs, (note) =>
        note
          .replace(/<w:pPr>.*?<\/w:pPr>/s, '<w:pPr><w:pStyle w:val="FootnoteSeparator"/></w:pPr>')
          .replace(/<w:r><w:rPr>(?:(?!<\/w:r>).)*<w:(?:foot|end)noteRef\/><\/w:r>/s, ''),
      ),
  );
}

/** Lays sections out from right to left: `w:bidi` stands before `w:docGrid` (ECMA-376-1, 17.6.1). */
export function bidirectionalSections(parts: Parts): Parts {
  return editText(
    parts,
    (path) => path === 'word/document.xml',
    (text) => text.replaceAll('<w:docGrid', '<w:bidi/><w:docGrid'),
  );
}
