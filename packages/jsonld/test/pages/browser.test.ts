import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { delimiter, join } from 'node:path';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeListHtml } from '../../src/vocabulary/code-list-html.js';
import { vocabularyHtml } from '../../src/vocabulary/vocabulary-html.js';
import { arcadia } from '../fixture.js';
import { pagesOf } from './tree.js';

/** The Chromium of this machine, under the names that systems give it. */
const chromiumPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)))
  .find((path) => existsSync(path));

const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];

const real = ['khan-putin-kremlin-2022', 'bilateral-trade', 'pakistan'];
const tree: ReadonlyMap<string, string> = new Map([
  ...[...pagesOf(arcadia)].map(([path, text]) => [`arcadia/${path}`, text] as const),
  ...[...pagesOf(pakistanRussia, { step: 997, also: real })].map(
    ([path, text]) => [`real/${path}`, text] as const,
  ),
  ['real/ns.html', vocabularyHtml()],
  ['real/code/modality.html', codeListHtml('modality')],
]);

const isMissing = chromiumPath === undefined && process.env['CI'] === undefined;
const title = isMissing ? 'in a browser (skipped: no chromium in the PATH)' : 'in a browser';

const typeOf = (path: string): string => (path.endsWith('.css') ? 'text/css' : 'text/html');

// What is asked of a page is written as it runs there: the tests know no types of browsers.
const overflow = `(() => {
  for (const each of document.querySelectorAll('details')) each.open = true;
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
})()`;
const directionsOf = `['html', 'main p', 'table', 'cite bdi[lang="en"]'].map(
  (selector) => getComputedStyle(document.querySelector(selector)).direction,
)`;
const numberIsOnTheLeft = `(() => {
  const time = document.querySelector('td time');
  const number = time.parentElement.querySelector('sup');
  return number.getBoundingClientRect().right <= time.getBoundingClientRect().left + 1;
})()`;

describe.skipIf(isMissing)(title, () => {
  let server: Server;
  let browser: Browser;
  let home: string;
  const problems: string[] = [];

  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const path = decodeURI(new URL(url, 'http://localhost').pathname.slice(1));
      const text = tree.get(path);
      if (text === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': `${typeOf(path)}; charset=utf-8` }).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    home = `http://127.0.0.1:${(server.address() as { readonly port: number }).port}/`;
    browser = await chromium.launch({ ...(chromiumPath && { executablePath: chromiumPath }), args: flags });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Opens a page of the tree; what it asks for outside of it, or complains of, is a problem. */
  const open = async (path: string, width = 1200, javaScriptEnabled = true): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled });
    page.on('pageerror', (error) => problems.push(`${path}: ${String(error)}`));
    page.on('console', (message) => problems.push(`${path}: ${message.text()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(home)) problems.push(`${path}: asks for ${request.url()}`);
    });
    page.on('response', (response) => {
      if (!response.ok()) problems.push(`${path}: lacks ${response.url()}`);
    });
    await page.goto(`${home}${path}`);
    return page;
  };

  const samples = [
    ...['.html', '.ru.html', '.ur.html'].flatMap((ending) => [
      ...real.map((id) => `real/doc/record/${id}${ending}`),
      `real/doc/conflict/russian-arms-embargo${ending}`,
      `real/index${ending}`,
    ]),
    'arcadia/doc/record/ada-visits.html',
    'arcadia/doc/record/rumoured-visit.ru.html',
    'arcadia/doc/source/gazette.html',
    'arcadia/doc/shared.html',
    'real/ns.html',
    'real/code/modality.html',
  ];

  test("no page reaches outside a screen as narrow as a telephone's", async () => {
    const page = await open(samples[0] ?? '', 360);
    const wide: string[] = [];
    for (const path of samples) {
      await page.goto(`${home}${path}`);
      const over = await page.evaluate<number>(overflow);
      if (over > 0) wide.push(`${path}: ${over}`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });

  test('without scripts it looks the same to the last dot', async () => {
    for (const path of ['real/doc/record/khan-putin-kremlin-2022.ur.html', 'arcadia/index.html']) {
      const [one, other] = [await open(path), await open(path, 1200, false)];
      const pictures = [await one.screenshot(), await other.screenshot()];
      expect(pictures[0]?.equals(pictures[1] as Buffer)).toBe(true);
      await one.close();
      await other.close();
    }
  });

  test('Urdu runs from the right, and foreign words in it in their own way', async () => {
    const page = await open('real/doc/record/khan-putin-kremlin-2022.ur.html');
    const directions = await page.evaluate<readonly string[]>(directionsOf);
    expect(directions).toEqual(['rtl', 'rtl', 'rtl', 'ltr']);
    // A number behind a year stands on its left, as what follows does in Urdu.
    const isOnTheLeft = await page.evaluate<boolean>(numberIsOnTheLeft);
    expect(isOnTheLeft).toBe(true);
    await page.close();
  });

  test('a number leads to its passage and the passage back', async () => {
    const page = await open('arcadia/doc/record/ada-visits.html');
    await page.locator('sup a').first().click();
    expect(await page.locator(':target').getAttribute('id')).toBe('e1');
    await page.locator('#e1 a.back').click();
    expect(await page.locator(':target').getAttribute('id')).toBe('r1');
    await page.close();
  });

  test('the keyboard reaches the content first, and long lists unfold', async () => {
    const page = await open('real/doc/record/pakistan.html');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content');
    expect(await page.locator(':focus').isVisible()).toBe(true);
    await page.locator('summary').first().click();
    expect(await page.locator('details li').first().isVisible()).toBe(true);
    await page.close();
  });

  test('nothing was amiss on any page, and nothing asked for from outside', () => {
    expect(problems).toEqual([]);
  });
});
