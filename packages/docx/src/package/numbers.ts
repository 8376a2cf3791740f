import { editText } from './parts.js';
import type { Parts } from './parts.js';
import type { RelationshipIds } from './relationships.js';

/** Parts that hold numbers which docx counts on from document to document, or relationship ids that it draws by lot. */
const isNumbered = (path: string): boolean => /^word\/(?:charts\/)?[^/]+\.xml$/.test(path);

const numbered =
  /<w:bookmark(?:Start|End)\b[^>]*>|<(?:wp:docPr|wps:cNvPr|pic:cNvPr)\b[^>]*>|\sr:(?:id|embed|link|pict|cs|dm|lo|qs)="[^"]+"/g;

/**
 * Numbers bookmarks and drawings in the order of the text, and takes the new ids of relationships. Ids are unique over
 * the whole document, so all parts share the counters. Each part is read once: it may be thirty megabytes long.
 */
export function renumberParts(parts: Parts, relationships: RelationshipIds): Parts {
  const bookmarks = counter();
  let drawings = 0;
  return editText(parts, isNumbered, (text, path) => {
    const ids = relationships.get(path);
    return text.replace(numbered, (found) => {
      if (found.startsWith(' r:'))
        return found.replace(/"([^"]+)"/, (_all, id: string) => `"${ids?.get(id) ?? id}"`);
      if (found.startsWith('<w:'))
        return found.replace(/\bw:id="(\d+)"/, (_all, id: string) => `w:id="${bookmarks(id)}"`);
      drawings += 1;
      const numberedName = found.startsWith('<wps:')
        ? found.replace(/( name="\D+)\d+"/, `$1${drawings}"`)
        : found;
      return numberedName.replace(/\bid="\d+"/, `id="${drawings}"`);
    });
  });
}

/** Numbers from 1 in the order of asking; the same number for the same id. */
function counter(): (id: string) => number {
  const numbers = new Map<string, number>();
  return (id) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
}
