import { editText } from './zip.js';
import type { Parts } from './zip.js';

const isWordPart = (path: string): boolean => /^word\/[^/]+\.xml$/.test(path);

/**
 * Renumbers bookmarks, drawings and the bookmarks that contents lead to in the order of the text, in place of counters
 * that go on from document to document. Names and ids are unique over the whole document, so all parts share the numbers.
 */
export function renumberIds(parts: Parts): Parts {
  const bookmarks = counter();
  const drawings = counter();
  const headings = counter();
  return editText(parts, isWordPart, (text) =>
    text
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g,
        (_all, before: string, id: string) => `${before}${bookmarks(id)}"`,
      )
      .replace(
        /(<wp:docPr\b[^>]*\bid=")(\d+)"/g,
        (_all, before: string, id: string) => `${before}${drawings(id)}"`,
      )
      .replace(
        /(<w:bookmarkStart\b[^>]*\bw:name="|<w:hyperlink\b[^>]*\bw:anchor="|PAGEREF )_Toc(\d+)\b/g,
        (_all, before: string, id: string) => `${before}_Toc${headings(id).padStart(9, '0')}`,
      ),
  );
}

/** Numbers from 1 in the order of asking; the same number for the same id. */
function counter(): (id: string) => string {
  const numbers = new Map<string, string>();
  return (id) => {
    const number = numbers.get(id) ?? `${numbers.size + 1}`;
    numbers.set(id, number);
    return number;
  };
}
