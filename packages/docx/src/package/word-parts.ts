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

/** Word writes each piece of a field as a run of its own; other readers find the style of the result only there. */
export function splitFields(parts: Parts): Parts {
  const field = new RegExp(
    '<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?(<w:fldChar w:fldCharType="begin"/>)(<w:instrText[^>]*>[^<]*</w:instrText>)' +
      '(<w:fldChar w:fldCharType="separate"/>)((?:<w:t\\b[^>]*>[^<]*</w:t>)?)(<w:fldChar w:fldCharType="end"/>)?</w:r>',
    'gs',
  );
  return editText(
    parts,
    (path) => path === 'word/document.xml',
    (text) =>
      text.replace(
        field,
        (_all, properties: string | undefined, ...pieces: readonly (string | undefined)[]) =>
          pieces
            .slice(0, 5)
            .map((piece) =>
              piece === undefined || piece === '' ? '' : `<w:r>${properties ?? ''}${piece}</w:r>`,
            )
            .join(''),
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
