import { editText } from './parts.js';
import type { Parts } from './parts.js';

/** Sets the names of the categories at the foot of each chart, also where bars hang below the base line. */
export function fixCharts(parts: Parts): Parts {
  return editText(
    parts,
    (path) => path.startsWith('word/charts/') && path.endsWith('.xml'),
    (text) => text.replace(/<c:catAx>.*?<\/c:catAx>/s, (axis) => axis.replace('"nextTo"', '"low"')),
  );
}
