import { htmlFile } from './html.js';
import { run, type Writer } from './writer.js';

/** WeasyPrint's print of an HTML page, asked for PDF/UA-1; it takes one standard at a time. */
export const weasyPrint: Writer = {
  format: 'pdf',
  program: 'weasyprint',
  prepare: async (report, folder) => {
    const page = await htmlFile(report, folder);
    return (file) => run('weasyprint', ['--pdf-variant', 'pdf/ua-1', page, file]);
  },
};
