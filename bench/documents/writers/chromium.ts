import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { htmlFile } from './html.js';
import type { Writer } from './writer.js';

const program = '/usr/bin/chromium';

/** Chromium's print of an HTML page, tagged and with an outline; no traffic of its own. */
export const chromium: Writer = {
  format: 'pdf',
  program: 'chromium',
  prepare: async (report, folder) => {
    const page = pathToFileURL(await htmlFile(report, folder)).href;
    return async (file) => {
      const { chromium: browsers } = await import('playwright-core');
      const context = await browsers.launchPersistentContext(join(folder, 'profile'), {
        executablePath: program,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
        timeout: 60_000,
      });
      try {
        const tab = await context.newPage();
        tab.setDefaultTimeout(0);
        await tab.goto(page, { timeout: 0 });
        await tab.pdf({ path: file, preferCSSPageSize: true, tagged: true, outline: true });
      } finally {
        await context.close();
      }
    };
  },
};
