import { editText } from './parts.js';
import type { Parts } from './parts.js';

/** Dates a package from the report, not from the clock, and names its language. */
export function fixCoreProperties(
  parts: Parts,
  { date, language }: { readonly date: string; readonly language: string },
): Parts {
  return editText(
    parts,
    (path) => path === 'docProps/core.xml',
    (text) =>
      text
        .replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
        .replace('<cp:revision>', `<dc:language>${language}</dc:language><cp:revision>`),
  );
}
