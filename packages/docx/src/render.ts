import type { Report } from '@bilateral/report';
import { Packer } from 'docx';
import { checkReport } from './check.js';
import { buildDocument } from './document.js';
import { finishPackage } from './package/finish.js';
import { printedBlocks } from './prune.js';
import { languageTag } from './styles.js';

/**
 * Writes a report as a Word document.
 *
 * Notes become footnotes, so a list of notes prints nothing, and a section that holds nothing else is left out with
 * its heading. The contents list headings of the first two levels as links, without page numbers. The same report gives the same bytes, whatever
 * the time and whatever was rendered before.
 *
 * @throws DocxError when the report contradicts itself (a reference that leads nowhere, note marks out of order, …)
 * or holds what Word has no place for; `issues` then lists every such place.
 *
 * @example
 * ```ts
 * const bytes = await renderDocx(report);
 * await writeFile('report.docx', bytes);
 * ```
 */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  checkReport(report);
  const printed: Report = { ...report, body: printedBlocks(report.body) };
  const document = buildDocument(printed);
  const packed = await Packer.pack(document, 'uint8array');
  return finishPackage(packed, {
    date: report.date,
    language: languageTag(report),
    direction: report.direction,
  });
}
