import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { bareDocx } from './bare-docx.js';
import { run, type Writer } from './writer.js';

/** PDF/UA and PDF/A-3b, the most that the export filter can be asked for. */
const filter =
  'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"SelectPdfVersion":{"type":"long","value":"3"}}';

/** Arguments by which soffice works in a profile of its own, beside whatever else of it runs. */
const inProfile = (folder: string): readonly string[] => [
  `-env:UserInstallation=file://${join(folder, 'office')}`,
  '--headless',
];

/** Turns an office document into a PDF. */
export async function convertToPdf(source: string, folder: string, file: string): Promise<void> {
  const out = join(folder, 'converted');
  await mkdir(out, { recursive: true });
  await run('soffice', [...inProfile(folder), '--convert-to', filter, '--outdir', out, source]);
  await rename(join(out, 'report.pdf'), file);
}

/** LibreOffice's PDF of the document that the bare docx library writes. Its profile is made before the clock starts. */
export const libreOffice: Writer = {
  format: 'pdf',
  program: 'soffice',
  prepare: async (report, folder) => {
    const source = join(folder, 'report.docx');
    const write = await bareDocx.prepare(report, folder);
    await write(source);
    await run('soffice', [...inProfile(folder), '--terminate_after_init']);
    return (file) => convertToPdf(source, folder, file);
  },
};
