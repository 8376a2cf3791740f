import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview, version } from 'vite';
import type { Compare } from './node-cells.js';
import type { Answers } from './project/work.js';
import type { Stranger } from './stranger.js';
import type { Cell } from './table.js';

/** The Chromium of this machine, under the names that systems give it. */
const chromiumPath = (): string => {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const path = folders
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error('no Chromium in the PATH (Debian: chromium)');
  return path;
};

/** A page as Vite makes it of a project without settings, built for production. */
async function buildPage(stranger: Stranger): Promise<string> {
  const root = join(stranger.folder, 'page');
  mkdirSync(root);
  for (const name of ['page.ts', 'work.ts'])
    cpSync(join(import.meta.dirname, 'project', name), join(root, name));
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><link rel="icon" href="data:," /><script type="module" src="./page.ts"></script>\n',
  );
  // A module that waits at its top is younger than what Vite builds for if it is not told.
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { target: 'es2022', chunkSizeWarningLimit: 1e5 },
  });
  return root;
}

/** Opens a built page in a browser without a window, and gives what it puts in its title. */
async function answerOf(address: string): Promise<string> {
  // Inside a container the sandbox has no rights, and shared memory is small.
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args });
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', (problem) => problems.push(String(problem)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    await page.goto(address);
    // In words of the page, since this program has no document.
    await page
      .waitForFunction('document.title.startsWith("{")', undefined, { timeout: 60_000 })
      .catch((problem: unknown) => {
        throw new Error([String(problem), ...problems].join('\n'));
      });
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return await page.title();
  } finally {
    await browser.close();
  }
}

/** Core, report and jsonld in a page that Vite builds. */
export function browserCell(stranger: Stranger, compare: Compare): Cell {
  const check = async (): Promise<void> => {
    const root = await buildPage(stranger);
    const server = await preview({ root, configFile: false, logLevel: 'error', preview: { port: 0 } });
    try {
      const [address] = server.resolvedUrls?.local ?? [];
      const answers = JSON.parse(await answerOf(address ?? '')) as Answers;
      if (answers['problem'] !== undefined) throw new Error(answers['problem']);
      compare(answers);
    } finally {
      await server.close();
    }
  };
  return { row: 'Chromium', column: `Vite ${version.replace(/\..*/, '')}`, check };
}
