import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { answers } from './answers.js';
import { chromiumPath, open } from './browser.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(here, 'out');
const dossierChunk = /pakistan-russia/;

beforeAll(async () => {
  await build({ root: here, logLevel: 'error' });
}, 120_000);

const titlesIn = (citations) => citations.map(({ title }) => title);

describe('the built page', () => {
  const scripts = () =>
    readdirSync(join(out, 'assets'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name, code: readFileSync(join(out, 'assets', name), 'utf8') }));

  test('imports nothing of Node', () => {
    expect(scripts().length).toBeGreaterThan(2);
    const importing = scripts().filter(({ code }) =>
      /["'`]node:|\brequire\(|__vite-browser-external/.test(code),
    );
    expect(importing.map(({ name }) => name)).toEqual([]);
  });

  test('has the dossier in a file of its own', () => {
    const large = scripts().filter(({ code }) => code.length > 1_000_000);
    expect(large.map(({ name }) => dossierChunk.test(name))).toEqual([true]);
  });
});

const missing = chromiumPath === undefined && process.env.CI === undefined;
const title = missing ? 'in a browser (skipped: no chromium in the PATH)' : 'in a browser';

describe.skipIf(missing)(title, () => {
  let opened;

  beforeAll(async () => {
    opened = await open(out);
  }, 60_000);
  afterAll(() => opened?.close());

  const dossierRequests = () => opened.requested.filter((path) => dossierChunk.test(path));
  const answerTo = async (question) => {
    await opened.page.locator(`form[data-question=${question}] button`).click();
    const items = opened.page.locator(`#${question}-answer > ol > li`);
    await items.first().waitFor();
    return items;
  };
  const choose = (language) => opened.page.getByRole('combobox').selectOption(language);

  test('it loads without the dossier, which comes with the first question', async () => {
    await opened.page.getByRole('heading', { level: 1 }).waitFor();
    await opened.page.waitForLoadState('networkidle');
    expect(opened.requested).toContainEqual(expect.stringMatching(/worker/));
    expect(dossierRequests()).toEqual([]);
    await opened.page.getByRole('searchbox').fill('Lavrov');
    await answerTo('search');
    expect(dossierRequests()).toHaveLength(1);
  });

  test.each(['Sergei Lavrov', 'Путин', 'لاوروف', 'Shahbaz Sharif', 'pipelin'])(
    'it finds for %s what Node finds',
    async (query) => {
      const expected = answers.search(pakistanRussia, { query });
      expect(expected.length).toBeGreaterThan(0);
      await opened.page.getByRole('searchbox').fill(query);
      const items = await answerTo('search');
      const found = await items.evaluateAll((all) =>
        all.map((each) => ({
          id: each.dataset.id,
          label: each.querySelector('h3').textContent,
          terms: each.querySelector('.terms').textContent.split(' · '),
        })),
      );
      expect(found).toEqual(expected.map(({ id, label, terms }) => ({ id, label: label.en, terms })));
    },
  );

  test.each([
    { from: '2018', until: '2022' },
    { from: '', until: '1970' },
    { from: '2024', until: '' },
  ])('it lists the visits of $from to $until that Node lists, with the same sources', async (input) => {
    const expected = answers.visits(pakistanRussia, input);
    expect(expected.length).toBeGreaterThan(0);
    await opened.page.locator('#from').fill(input.from);
    await opened.page.locator('#until').fill(input.until);
    const items = await answerTo('visits');
    const listed = await items.evaluateAll((all) =>
      all.map((each) => ({
        id: each.dataset.id,
        edtf: each.querySelector('.when').dataset.edtf,
        sources: [...each.querySelectorAll('cite')].map((cite) => cite.textContent),
      })),
    );
    expect(listed).toEqual(
      expected.map(({ id, when, citations }) => ({
        id,
        edtf: when?.edtf ?? '',
        sources: titlesIn(citations),
      })),
    );
  });

  test('it tells of each contested date who says what, as Node does', async () => {
    const expected = answers.contested(pakistanRussia);
    expect(expected.map(({ id }) => id)).toContain('khan-putin-kremlin-2022');
    const items = await answerTo('contested');
    const told = await items.evaluateAll((all) =>
      all.map((each) => ({
        id: each.dataset.id,
        state: each.querySelector('.state').textContent,
        positions: [...each.querySelectorAll('tbody tr')].map((row) => ({
          edtf: row.querySelector('.when').dataset.edtf,
          sources: [...row.querySelectorAll('cite')].map((cite) => cite.textContent),
        })),
      })),
    );
    expect(told).toEqual(
      expected.map(({ id, state, positions }) => ({
        id,
        state: state.en,
        positions: positions.map(({ when, citations }) => ({
          edtf: when.edtf,
          sources: titlesIn(citations),
        })),
      })),
    );
  });

  test('it shows its answers in Russian, and in Urdu from right to left', async () => {
    const [first] = answers.contested(pakistanRussia);
    const heading = (await answerTo('contested')).first().locator('h3');
    for (const [language, direction] of [
      ['ru', 'ltr'],
      ['ur', 'rtl'],
      ['en', 'ltr'],
    ]) {
      await choose(language);
      expect(await heading.textContent()).toBe(first.label[language]);
      const root = await opened.page.evaluate(() => ({
        lang: document.documentElement.lang,
        direction: getComputedStyle(document.body).direction,
      }));
      expect(root).toEqual({ lang: language, direction });
    }
  });

  test('it names every field and button in each language', async () => {
    for (const language of ['ru', 'ur', 'en']) {
      await choose(language);
      const unnamed = await opened.page
        .locator('input, button, select')
        .evaluateAll((all) =>
          all.filter((each) => (each.labels?.[0] ?? each).textContent.trim() === '').map(({ id }) => id),
        );
      expect(unnamed).toEqual([]);
    }
  });

  test('it has asked for the dossier once, and reported no error', () => {
    expect(dossierRequests()).toHaveLength(1);
    expect(opened.problems).toEqual([]);
  });
});
