import { bareDocx } from './bare-docx.js';
import { barePdfkit } from './bare-pdfkit.js';
import { chromium } from './chromium.js';
import { libreOffice } from './libreoffice.js';
import { ourDocx, ourPdf } from './ours.js';
import { pandoc } from './pandoc.js';
import { pdfmake } from './pdfmake.js';
import { typst } from './typst.js';
import { weasyPrint } from './weasyprint.js';
import type { Writer } from './writer.js';

/** Everything that is measured, by the name it has in tables; ours first in its format, then the floor. */
export const writerNames = [
  '@bilateral/pdf',
  'bare pdfkit',
  'pdfmake',
  'Typst',
  'Chromium',
  'WeasyPrint',
  'LibreOffice',
  '@bilateral/docx',
  'bare docx',
  'pandoc',
] as const;
export type WriterName = (typeof writerNames)[number];

export const writers: Readonly<Record<WriterName, Writer>> = {
  '@bilateral/pdf': ourPdf,
  'bare pdfkit': barePdfkit,
  pdfmake,
  Typst: typst,
  Chromium: chromium,
  WeasyPrint: weasyPrint,
  LibreOffice: libreOffice,
  '@bilateral/docx': ourDocx,
  'bare docx': bareDocx,
  pandoc,
};
