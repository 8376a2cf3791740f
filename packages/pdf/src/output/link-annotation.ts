import type { Box } from '../layout/painter.js';
import type { Link } from '../layout/span.js';
import { refusedReport } from '../refused-report.js';
import { addObject, type PdfDocument, type PdfReference } from './pdfkit-document.js';
import { textString } from './syntax.js';

/** Flag of an annotation that is printed with its page, which PDF/A asks of each (ISO 32000-1, 12.5.3). */
const printed = 4;

/** Makes a box of the current page lead to the link's target. `key` is its place in the structure's parent tree. */
export function addLink(document: PdfDocument, link: Link, box: Box, key: number): PdfReference {
  const { page } = document;
  const foot = page.height - box.y - box.height;
  // Whole points: nobody aims closer, and the numbers of all links make a good part of a file.
  const corners = [box.x, foot, box.x + box.width, foot + box.height].map(Math.round).join(' ');
  const { target } = link;
  const leads =
    target.kind === 'anchor'
      ? `/Dest${textString(target.name)}`
      : `/A<</S/URI/URI${textString(encodeAddress(target.href))}>>`;
  const annotation = addObject(
    document,
    `<</Type/Annot/Subtype/Link/Rect[${corners}]/Border[0 0 0]/F ${printed}${leads}` +
      `/Contents${textString(link.description)}/StructParent ${key}>>`,
  );
  page.annotations.push(annotation);
  return annotation;
}

/** An address in the ASCII form that a PDF asks for. */
function encodeAddress(href: string): string {
  try {
    return new URL(href).href;
  } catch (cause) {
    throw refusedReport(
      {
        code: 'invalid-address',
        message: `the link “${href}” has no absolute address`,
        found: href,
        expected: 'an absolute address',
      },
      cause,
    );
  }
}
