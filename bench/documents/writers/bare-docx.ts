import { writeFile } from 'node:fs/promises';
import type * as Docx from 'docx';
import { plainOf, type PlainBlock, type PlainDocument, type Run } from '../plain.js';
import type { Writer } from './writer.js';

type Library = typeof Docx;

/** The library with what every piece of text needs to know. */
interface Way {
  readonly docx: Library;
  readonly rtl: boolean;
}

const words = ({ docx, rtl }: Way, text: string): Docx.TextRun =>
  new docx.TextRun({ text, rightToLeft: rtl, font: rtl ? 'Noto Naskh Arabic' : 'Noto Serif' });

const inline = (way: Way, runs: readonly Run[]): readonly Docx.ParagraphChild[] =>
  runs.map((run) => ('text' in run ? words(way, run.text) : new way.docx.FootnoteReferenceRun(run.note)));

const paragraph = (
  { docx, rtl }: Way,
  children: readonly Docx.ParagraphChild[],
  more: Docx.IParagraphOptions = {},
): Docx.Paragraph => new docx.Paragraph({ ...more, bidirectional: rtl, children });

function table(way: Way, { head, widths, rows }: PlainBlock & { readonly kind: 'table' }): Docx.Table {
  const { Table, TableCell, TableRow } = way.docx;
  const columnWidths = widths.map((share) => Math.round(share * 9026));
  const cells = (texts: readonly (readonly Docx.ParagraphChild[])[]): readonly Docx.TableCell[] =>
    texts.map((children) => new TableCell({ children: [paragraph(way, children)] }));
  return new Table({
    columnWidths,
    layout: 'fixed',
    visuallyRightToLeft: way.rtl,
    rows: [
      new TableRow({ tableHeader: true, children: cells(head.map((text) => [words(way, text)])) }),
      ...rows.map((row) => new TableRow({ children: cells(row.map((cell) => inline(way, cell))) })),
    ],
  });
}

function* bodyOf(way: Way, { title, blocks }: PlainDocument): Generator<Docx.FileChild> {
  const { HeadingLevel } = way.docx;
  const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
  yield paragraph(way, [words(way, title)], { heading: HeadingLevel.TITLE });
  for (const block of blocks) {
    if (block.kind === 'heading')
      yield paragraph(way, [words(way, block.text)], { heading: headings[block.level - 1] ?? 'Heading4' });
    else if (block.kind === 'paragraph') yield paragraph(way, inline(way, block.runs));
    else if (block.kind === 'list')
      for (const item of block.items) yield paragraph(way, inline(way, item), { bullet: { level: 0 } });
    else if (block.kind === 'table') {
      yield paragraph(way, [words(way, block.caption)]);
      yield table(way, block);
    } else if (block.kind === 'source') yield paragraph(way, [words(way, block.text)]);
  }
}

/** The floor for Word: the same text through the docx library alone, with footnotes and header rows. */
export const bareDocx: Writer = {
  format: 'docx',
  prepare: (report) => {
    const plain = plainOf(report);
    return async (file) => {
      const docx = await import('docx');
      const way: Way = { docx, rtl: plain.direction === 'rtl' };
      const notes = plain.blocks.flatMap((block) => (block.kind === 'note' ? [block] : []));
      const document = new docx.Document({
        title: plain.title,
        footnotes: Object.fromEntries(
          notes.map(({ number, text }) => [number, { children: [paragraph(way, [words(way, text)])] }]),
        ),
        sections: [{ children: [...bodyOf(way, plain)] }],
      });
      await writeFile(file, await docx.Packer.toBuffer(document));
    };
  },
};
