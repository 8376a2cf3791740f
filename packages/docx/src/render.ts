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
  /** The data that the report was made of, kept in the document as a custom XML part (`customXml/item1.xml`). */
  readonly data?: Attachment;
}

/**
 * Writes a report as a Word document: ECMA-376 (Office Open XML), transitional, with styles, footnotes, captions and
 * links of Word’s own, so that it can be edited like any other.
 *
 * Notes become footnotes, so a list of notes prints nothing, and a section that holds nothing else is left out with
 * its heading. The contents list headings of the first two levels as links, without page numbers. Bar charts are
 * charts of Word’s own, timelines and diagrams are groups of shapes with real text. Urdu is set from right to left,
 * in tables and figures too. The same report gives the same bytes, whatever the time and whatever was rendered
 * before.
 *
 * Rejects with a `BilateralError` of code `invalid-report` when the report contradicts itself (a reference that leads
 * nowhere, note marks out of order, …) or holds what Word has no place for; `issues` then lists every such place with
 * its path.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 * import { buildReport } from '@bilateral/report';
 * import { renderDocx } from '@bilateral/docx';
 *
 * const report = buildReport(pakistanRussia, { detail: 'brief', period: '2022' });
 * const bytes = await renderDocx(report);
 * await writeFile('report.docx', bytes);
 * bytes.subarray(0, 2); // => Uint8Array(2) [80, 75]
 *
 * await renderDocx({ ...report, date: 'today' }); // throws invalid-report
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
