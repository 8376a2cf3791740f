import { plainOf, type PlainBlock, type Run } from '../plain.js';
import { faces, type Writer } from './writer.js';

type Content = Readonly<Record<string, unknown>>;

const inline = (runs: readonly Run[]): readonly (string | Content)[] =>
  runs.map((run) =>
    'text' in run ? run.text : { text: String(run.note), sup: true, linkToDestination: `note-${run.note}` },
  );

/** Columns are given from left to right, whatever the direction of the text. */
const visual = <Each>(rtl: boolean, each: readonly Each[]): readonly Each[] =>
  rtl ? [...each].reverse() : each;

function content(block: PlainBlock, rtl: boolean): readonly Content[] {
  const margin = [0, 0, 0, 6];
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, style: 'heading', headlineLevel: block.level, margin, outline: true }];
    case 'paragraph':
      return [{ text: inline(block.runs), margin }];
    case 'list':
      return [{ ul: block.items.map((item) => ({ text: inline(item) })), margin }];
    case 'table': {
      const head = block.head.map((text) => ({ text, bold: true }));
      const rows = block.rows.map((row) => row.map((cell) => ({ text: inline(cell) })));
      return [
        { text: block.caption, style: 'small' },
        {
          table: {
            headerRows: 1,
            widths: visual(rtl, block.widths).map((share) => `${share * 100}%`),
            body: [head, ...rows].map((cells) => visual<object>(rtl, cells)),
          },
          layout: 'lightHorizontalLines',
          fontSize: 9,
          margin,
        },
      ];
    }
    case 'note':
      return [{ text: `${block.number}. ${block.text}`, style: 'small', id: `note-${block.number}` }];
    case 'source':
      return [{ text: block.text, style: 'small' }];
  }
}

/** Sets text by a description of the document, on pdfkit; it shapes with fontkit and does not order by the Unicode algorithm. */
export const pdfmake: Writer = {
  format: 'pdf',
  prepare: (report) => {
    const { title, language, direction, blocks } = plainOf(report);
    const rtl = direction === 'rtl';
    const face = rtl
      ? { normal: faces.naskh, bold: faces.naskhBold }
      : { normal: faces.serif, bold: faces.heading };
    return async (file) => {
      const { default: make } = await import('pdfmake');
      make.setFonts({ Text: face });
      make.setUrlAccessPolicy(() => false);
      make.setLocalAccessPolicy(() => true);
      const written = make.createPdf({
        pageSize: 'A4',
        version: '1.7',
        subset: 'PDF/A-3a',
        tagged: true,
        displayTitle: true,
        lang: language,
        info: { title },
        defaultStyle: { font: 'Text', fontSize: 10, alignment: rtl ? 'right' : 'left' },
        styles: { heading: { fontSize: 14, bold: true }, small: { fontSize: 8.5 } },
        content: [{ text: title, fontSize: 22 }, ...blocks.flatMap((block) => content(block, rtl))],
      });
      await written.write(file);
    };
  },
};
