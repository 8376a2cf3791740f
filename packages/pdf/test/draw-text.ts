import { loadFonts } from '../src/fonts/load-fonts.js';
import { HarfbuzzTypesetter } from '../src/fonts/typesetter.js';
import { finish, openDocument, type PdfDocument } from '../src/output/pdfkit-document.js';

/** A document of text alone, on pages of one size: what `draw` adds to it. Nothing in it is compressed. */
export async function drawText(
  size: readonly [number, number],
  draw: (typesetter: HarfbuzzTypesetter, document: PdfDocument) => void,
): Promise<Uint8Array> {
  const document = openDocument({ size, lang: 'ur', info: { CreationDate: new Date(0) } });
  const typesetter = new HarfbuzzTypesetter(document, await loadFonts());
  document.addPage();
  draw(typesetter, document);
  typesetter.close();
  return finish(document);
}
