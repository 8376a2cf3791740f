import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { delimiter, extname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossierFolder, temporaryFolder } from './dossier-folder.js';
import { hostile } from './hostile-dossier.js';
import { runCommand } from './run-command.js';

/** The Chromium of this machine, under the names that systems give it. */
const chromiumPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
  .find((path) => existsSync(path));
const isMissing = chromiumPath === undefined && process.env['CI'] === undefined;
const title = isMissing ? 'in a browser (skipped: no chromium in the PATH)' : 'in a browser';

/** Inside a container the sandbox has no rights, and shared memory is small. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css' };

/** The policy of a page forbids what it should not hold in the first place: without it the page must be as harmless. */
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** As a browser has read the page: elements and attributes that run, load or send, and links that are not of the web. */
const activeIn = `(() => [...document.querySelectorAll('*')].flatMap((element) => {
  const name = element.localName;
  const isData = name === 'script' && element.type === 'application/ld+json';
  const runs = /^(script|iframe|frame|object|embed|applet|form|input|button|base|svg|math|img|audio|video|template)$/;
  const isOurs = name === 'link' || name === 'meta' || name === 'style' ? element.closest('head') !== null : true;
  const attributes = [...element.attributes].filter(({ name: each, value }) =>
    /^(on|formaction|srcdoc|style$|ping)/.test(each) ||
    (each === 'http-equiv' && /refresh/i.test(value)) ||
    (/^(href|src|action|xlink:href)$/.test(each) && value !== 'data:,' &&
      !['http:', 'https:', 'mailto:'].includes(new URL(value, location.href).protocol)),
  );
  const isForeign = element.namespaceURI !== 'http://www.w3.org/1999/xhtml';
  return [
    ...((runs.test(name) && !isData) || isForeign || !isOurs ? [name] : []),
    ...attributes.map((each) => name + ' ' + each.name + '=' + each.value),
  ];
}))()`;

describe.skipIf(isMissing)(title, () => {
  let server: Server;
  let browser: Browser;
  let root: string;
  let home: string;
  let withPolicy = true;

  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const path = join(root, decodeURI(new URL(url, 'http://localhost').pathname));
      if (!existsSync(path) || statSync(path).isDirectory()) return response.writeHead(404).end();
      const text = readFileSync(path, 'utf8');
      response.writeHead(200, { 'content-type': `${types[extname(path)] ?? 'text/plain'}; charset=utf-8` });
      return response.end(withPolicy ? text : text.replace(policy, ''));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    home = `http://127.0.0.1:${(server.address() as { readonly port: number }).port}/`;
    browser = await chromium.launch({ ...(chromiumPath && { executablePath: chromiumPath }), args: flags });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server.close(resolve));
  });

  /** What happens when pages are opened that should not, and what is active in them. */
  const problemsOf = async (paths: readonly string[]): Promise<readonly string[]> => {
    const problems: string[] = [];
    const page = await browser.newPage();
    let open = '';
    const tell = (what: string): void => void problems.push(`${open}: ${what}`);
    page.on('dialog', (dialog) => {
      tell(`says ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => tell(String(error)));
    page.on('console', (message) => tell(message.text()));
    page.on('popup', () => tell('opens a window'));
    page.on('request', (request) => {
      if (!request.url().startsWith(home)) tell(`asks for ${request.url()}`);
    });
    for (open of paths) {
      await page.goto(home + open, { waitUntil: 'load' });
      if (page.url() !== home + open) tell(`leads to ${page.url()}`);
      for (const each of await page.evaluate<readonly string[]>(activeIn)) tell(each);
    }
    await page.close();
    return problems;
  };

  /** Of each sort, those with the most texts. */
  const parts = ['record/arcadia', 'record/visit-1950', 'source/herald', 'conflict/two-stories'];

  test('the pages of a hostile dossier run nothing, ask for nothing and lead nowhere, even without their policy', async () => {
    const { dossier } = await dossierFolder(hostile);
    root = join(temporaryFolder(), 'published');
    expect(await runCommand(['publish', '--dossier', dossier, '--out', root])).toMatchObject({ exitCode: 0 });
    const all = readdirSync(root, { recursive: true }).map(String);
    const pages = ['index', ...parts].flatMap((part) =>
      ['.html', '.ru.html', '.ur.html'].map(
        (ending) => all.find((path) => path.endsWith(`${part}${ending}`)) ?? part,
      ),
    );
    withPolicy = true;
    expect(await problemsOf(pages.filter((_page, index) => index % 3 === 2))).toEqual([]);
    withPolicy = false;
    expect(await problemsOf(pages)).toEqual([]);
  });

  test('what watches the pages sees a script, a handler, a picture and a link', async () => {
    root = temporaryFolder();
    withPolicy = true;

    writeFileSync(
      join(root, 'bad.html'),
      '<!doctype html><body onload="alert(1)"><script>console.log(1)</script><img src="http://127.0.0.1:1/x"><a href="javascript:1">x</a>',
    );
    const problems = (await problemsOf(['bad.html'])).join('\n');
    for (const each of [
      'says 1',
      'bad.html: 1',
      'asks for http://127.0.0.1:1/x',
      'onload',
      'script',
      'img',
      'href',
    ])
      expect(problems).toContain(each);
  });
});
