import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bareDocx } from './bare-docx.js';
import { fonts, run, type Writer } from './writer.js';

/** PDF/UA and PDF/A-3b, the most that the export filter can be asked for. */
const filter =
  'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"SelectPdfVersion":{"type":"long","value":"3"}}';

/** Runs soffice in a profile of its own, beside whatever else of it runs, with the faces that all writers use and no others. */
async function office(folder: string, args: readonly string[]): Promise<void> {
  const config = join(folder, 'fonts.conf');
  const dirs = `<dir>${fonts}</dir><cachedir>${join(folder, 'fontconfig')}</cachedir>`;
  await writeFile(config, `<?xml version="1.0"?><fontconfig>${dirs}</fontconfig>`);
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
  await run('soffice', [profile, '--headless', ...args], { FONTCONFIG_FILE: config });
}

/** Turns an office document into a PDF. */
export async function convertToPdf(source: string, folder: string, file: string): Promise<void> {
  const out = join(folder, 'converted');
  await mkdir(out, { recursive: true });
  await office(folder, ['--convert-to', filter, '--outdir', out, source]);
  await rename(join(out, `${basename(source, '.docx')}.pdf`), file);
}

/** LibreOffice's PDF of the document that the bare docx library writes. Its profile is made before the clock starts. */
export const libreOffice: Writer = {
  format: 'pdf',
  program: 'soffice',
  prepare: async (report, folder) => {
    const source = join(folder, 'report.docx');
    const write = await bareDocx.prepare(report, folder);
    await write(source);
    await office(folder, ['--terminate_after_init']);
    return (file) => convertToPdf(source, folder, file);
  },
};
