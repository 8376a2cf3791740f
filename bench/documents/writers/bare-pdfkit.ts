import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type PDFDocument from 'pdfkit';
import { plainOf, type PlainBlock, type Run } from '../plain.js';
import { faces, type Writer } from './writer.js';

type Document = InstanceType<typeof PDFDocument>;

const margin = 72;
const width = 595.28 - 2 * margin;
const bottom = 841.89 - margin;

/** How a block looks: nothing that a reader could do without. */
const sizes = { title: 22, heading: 14, text: 10, small: 8.5 } as const;

const written = (runs: readonly Run[]): string =>
  runs.map((run) => ('text' in run ? run.text : `[${run.note}]`)).join('');

/** The cells of a row side by side; a row that does not fit goes onto the next page. */
function row(doc: Document, cells: readonly string[], widths: readonly number[]): void {
  const heights = cells.map((cell, column) =>
    doc.heightOfString(cell, { width: (widths[column] as number) * width - 6 }),
  );
  if (doc.y + Math.max(...heights) > bottom) doc.addPage();
  const top = doc.y;
  let left = margin;
  cells.forEach((cell, column) => {
    doc.text(cell, left, top, { width: (widths[column] as number) * width - 6 });
    left += (widths[column] as number) * width;
  });
  doc.x = margin;
  doc.y = top + Math.max(...heights) + 3;
}

function write(doc: Document, block: PlainBlock, rtl: boolean): void {
  const align = rtl ? 'right' : 'left';
  const paragraph = (text: string, size: number): void => {
    doc.fontSize(size).text(text, margin, doc.y, { width, align });
    doc.moveDown(0.4);
  };
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, sizes.heading);
    case 'paragraph':
      return paragraph(written(block.runs), sizes.text);
    case 'list':
      return block.items.forEach((item) => paragraph(`• ${written(item)}`, sizes.text));
    case 'table':
      paragraph(block.caption, sizes.small);
      for (const cells of [block.head, ...block.rows.map((each) => each.map(written))])
        row(doc, rtl ? [...cells].reverse() : cells, rtl ? [...block.widths].reverse() : block.widths);
      return;
    case 'note':
      return paragraph(`${block.number}. ${block.text}`, sizes.small);
    case 'source':
      return paragraph(block.text, sizes.small);
  }
}

/** The floor: the same text through pdfkit alone, in one face, without tags, links, contents or running heads. */
export const barePdfkit: Writer = {
  format: 'pdf',
  prepare: (report) => {
    const { title, blocks, direction } = plainOf(report);
    const rtl = direction === 'rtl';
    return async (file) => {
      const { default: Document } = await import('pdfkit');
      const doc = new Document({ size: 'A4', margin, font: rtl ? faces.naskh : faces.serif });
      const out = doc.pipe(createWriteStream(file));
      doc.fontSize(sizes.title).text(title, { align: rtl ? 'right' : 'left' });
      for (const block of blocks) write(doc, block, rtl);
      doc.end();
      await finished(out);
    };
  },
};
