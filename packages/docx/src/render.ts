import type { Attachment, Report } from '@bilateral/report';
import { nameAnchors } from './anchors.js';
import { checkReport } from './check.js';
import { buildDocument } from './document.js';
import { drawScenes } from './figures/scenes.js';
import { renderBlocks, renderInlines } from './nodes/index.js';
import { numberParts } from './numbering.js';
import { compileParts } from './package/compile.js';
import { finishPackage } from './package/finish.js';
import { printedBlocks } from './prune.js';

/** What a document holds besides the report. */
export interface DocxOptions {
  /** The data that the report was made of, kept in the document as a custom XML part. */
  readonly data?: Attachment;
}

/**
 * Writes a report as a Word document.
 *
 * Notes become footnotes, so a list of notes prints nothing, and a section that holds nothing else is left out with
 * its heading. The contents list headings of the first two levels as links, without page numbers. Bar charts are charts
 * of Word's own, timelines and diagrams are groups of shapes. The same report gives the same bytes, whatever the time
 * and whatever was rendered before.
 *
 * @throws BilateralError of code `invalid-report` when the report contradicts itself (a reference that leads nowhere, note marks out of order, …)
 * or holds what Word has no place for; `issues` then lists every such place.
 *
 * @example
 * ```ts
 * const bytes = await renderDocx(report);
 * await writeFile('report.docx', bytes);
 * ```
 */
export async function renderDocx(report: Report, { data }: DocxOptions = {}): Promise<Uint8Array> {
  checkReport(report);
  const printed: Report = { ...report, body: printedBlocks(report.body) };
  const numbering = numberParts(printed);
  const scenes = drawScenes(printed);
  const document = buildDocument({
    report: printed,
    anchors: nameAnchors(printed),
    numbering,
    scenes,
    level: 0,
    renderBlocks,
    renderInlines,
  });
  return finishPackage(compileParts(document), { report, scenes, numberedLists: numbering.lists.size, data });
}
