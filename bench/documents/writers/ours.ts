import { writeFile } from 'node:fs/promises';
import type { Writer } from './writer.js';

export const ourPdf: Writer = {
  format: 'pdf',
  prepare: (report) => async (file) => {
    const { renderPdf } = await import('@bilateral/pdf');
    await writeFile(file, await renderPdf(report));
  },
};

export const ourDocx: Writer = {
  format: 'docx',
  prepare: (report) => async (file) => {
    const { renderDocx } = await import('@bilateral/docx');
    await writeFile(file, await renderDocx(report));
  },
};
