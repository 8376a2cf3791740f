import { editText } from './parts.js';
import type { Parts } from './parts.js';

/** Lays the sections of text from right to left out so: `w:bidi` stands before `w:docGrid` (ECMA-376-1, 17.6.1). */
export function bidirectionalSections(parts: Parts): Parts {
  return editText(
    parts,
    (path) => path === 'word/document.xml',
    (text) => text.replaceAll('<w:docGrid', '<w:bidi/><w:docGrid'),
  );
}
