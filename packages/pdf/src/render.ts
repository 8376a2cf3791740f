import type { Attachment, Report } from '@bilateral/report';
import { loadFonts } from './fonts/load-fonts.js';
import { HarfbuzzTypesetter } from './fonts/typesetter.js';
import { withHeadedNotes } from './layout/headed-notes.js';
import { numberBlocks } from './layout/numbering.js';
import { paginate } from './layout/paginate.js';
import { pageFrame, type PageSize } from './layout/frame.js';
import { stylesFor, type UrduHand } from './layout/styles.js';
import { tag } from './layout/tag.js';
import { setBlocks } from './nodes/index.js';
import { attachData } from './output/attachment.js';
import { addMetadata, documentInfo, languageTag, reportMoment } from './output/metadata.js';
import { packPdf } from './output/pack.js';
import { finish, openDocument } from './output/pdfkit-document.js';
import { writePages } from './output/write-pages.js';

/** How {@link renderPdf} sets a report. */
export interface PdfOptions {
  /** The sheet; `A4` unless said. */
  readonly pageSize?: PageSize;
  /** The hand of Urdu text, `naskh` unless said; titles are in Nastaliq in both. */
  readonly urdu?: UrduHand;
  /**
   * The data that the report was made of, to travel inside the file as an associated file (ISO 32000-2, 14.13):
   * viewers list them among the attachments.
   */
  readonly data?: Attachment;
}

/**
 * Sets a report as a PDF and returns its bytes. The file conforms to PDF/UA-1 (ISO 14289-1: tagged, with alternative
 * texts and languages) and to PDF/A-3a (ISO 19005-3: fonts and colour profile inside) at once. Lines of mixed scripts
 * are ordered by the Unicode Bidirectional Algorithm (UAX #9), broken by UAX #14 and shaped by HarfBuzz; the fonts
 * come with the package.
 *
 * The same report and options give the same bytes on every day and machine: all dates come from `report.date`, and
 * the identifier of the file is a digest of what is in it.
 *
 * Rejects with a `BilateralError` of code `invalid-report`, and gives nothing, when the report holds a character that
 * the fonts lack, a link to an anchor that no part has, two parts of one anchor, a date that is no day, a link
 * without an absolute address, a chart with an endless bar, or a logo that cannot be read; `issues` holds the first
 * of these, with its hint.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { buildReport } from '@bilateral/report';
 * import { renderPdf } from '@bilateral/pdf';
 *
 * const report = buildReport(pakistanRussia, { detail: 'brief', period: '2022' });
 * const bytes = await renderPdf(report, { pageSize: 'Letter' });
 * await writeFile('report.pdf', bytes);
 * new TextDecoder('latin1').decode(bytes.subarray(0, 8)); // => '%PDF-1.7'
 *
 * await renderPdf({ ...report, date: 'today' }); // throws invalid-report
 * ```
 */
export async function renderPdf(report: Report, options: PdfOptions = {}): Promise<Uint8Array> {
  const headed = withHeadedNotes(report);
  const pageSize = options.pageSize ?? 'A4';
  const frame = pageFrame(pageSize, report.direction);
  const styles = stylesFor(report.language, options.urdu);
  const fonts = await loadFonts();
  const document = openDocument({
    size: [frame.pageWidth, frame.pageHeight],
    lang: languageTag(report),
    info: documentInfo(report),
  });
  addMetadata(document, report);
  if (options.data !== undefined) attachData(document, options.data, reportMoment(report));
  const typesetter = new HarfbuzzTypesetter(document, fonts);
  const root = tag('Document', undefined);
  const numbering = numberBlocks(headed.body);
  const context = {
    report: headed,
    typesetter,
    styles,
    frame,
    numbering,
    parent: root,
    depth: 0,
    set: setBlocks,
  };
  const pages = paginate(setBlocks(headed.body, context), frame.top, frame.height);
  await writePages(document, typesetter, { report: headed, frame, styles, root, pages });
  typesetter.close();
  return packPdf(finish(document));
}
