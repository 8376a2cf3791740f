import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { delimiter, extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The Chromium of this machine, under the names that systems give it. */
export const chromiumPath = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
  .find((path) => existsSync(path));

/** Serves a folder on a port that the system chooses, and keeps what was asked for. */
async function serve(folder) {
  const requested = [];
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    requested.push(path);
    try {
      const content = await readFile(join(folder, path));
      response.writeHead(200, { 'content-type': `${types[extname(path)]}; charset=utf-8` }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, requested, address: `http://127.0.0.1:${server.address().port}/` };
}

/** Opens a built page in a browser without a window; `problems` are the errors that it reports. */
export async function open(folder) {
  const { server, requested, address } = await serve(folder);
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    // Inside a container the sandbox has no rights, and shared memory is small.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } });
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  await page.goto(address);
  const close = async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  };
  return { page, requested, problems, close };
}
