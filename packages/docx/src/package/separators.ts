import { editText } from './parts.js';
import type { Parts } from './parts.js';

/** Takes the note mark out of the lines between text and notes, and their direct formatting; a style gives it. */
export function fixSeparators(parts: Parts): Parts {
  return editText(
    parts,
    (path) => path === 'word/footnotes.xml' || path === 'word/endnotes.xml',
    (text) => {
      // The lines stand before the notes; what follows them may be long.
      const end = text.lastIndexOf('Separator"');
      const close = text.indexOf('note>', end) + 'note>'.length;
      if (end === -1) return text;
      const lines = text
        .slice(0, close)
        .replace(/<w:pPr>.*?<\/w:pPr>/gs, '<w:pPr><w:pStyle w:val="FootnoteSeparator"/></w:pPr>')
        .replace(/<w:r><w:rPr>(?:(?!<\/w:r>).)*<w:(?:foot|end)noteRef\/><\/w:r>/gs, '');
      return lines + text.slice(close);
    },
  );
}
