import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPdf } from '../src/index.js';
import { elementsOf } from './checks/structure.js';
import { fixtureReport } from './fixture-report.js';
import { PdfFile } from './pdf-file.js';

let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-pdf-'));
  file = join(folder, 'report.pdf');
  writeFileSync(file, await renderPdf(fixtureReport()));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A test that needs a program: skipped with the reason where it is missing, but never on a build server. */
function testWith(program: string, title: string, body: () => void): void {
  const missing = spawnSync(program, ['--version']).error !== undefined;
  if (missing && process.env['CI'] === undefined)
    test.skip(`${title} (skipped: ${program} is not installed)`, body);
  else test(title, body);
}

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8' });

/** The words of a page as a reader selects them, on one line. */
const words = (...args: readonly string[]): string =>
  run('pdftotext', ...args, file, '-').replace(/\s+/g, ' ');

testWith('qpdf', 'qpdf finds no fault in the file', () => {
  expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
});

testWith('pdftotext', 'the text comes back in the order of the report', () => {
  const text = words();
  const passages = [
    'Relations of Ruritania & Syldavia, 1948–2025',
    'Contents 1 History of the relations',
    'The early years, 1948–1965 1.2 The two delegations',
    '“friendly & equal” (x < y > z), ¶ 3, the Кремль',
    'First contacts 1.4 The two',
    'oil and gas',
    '11. Step of the programme 11',
    'about 1,000',
    'Figure 1. Trade in goods, million US dollars Hatched bars',
    'Table 1. Visits by year, with the place and the number of participants',
    'Table 2. Terms',
    'Security & defence <joint>',
    'Table 3. Exercises',
    '41 Source 2, ¶ 41, sentences 1–3',
    'Cited in notes 1, 4, 7, 10, 13',
  ];
  let at = 0;
  for (const passage of passages) {
    const found = text.indexOf(passage, at);
    expect(found, `“${passage}” after character ${at}`).toBeGreaterThanOrEqual(0);
    at = found + passage.length;
  }
});

testWith('pdftotext', 'the header row stands again on every page that the table reaches', () => {
  const pages = run('pdftotext', '-layout', file, '-').split('\f');
  const withRows = pages.filter((page) => /^ *(19|20)\d\d +Delegation of/m.test(page));
  expect(withRows.length).toBeGreaterThanOrEqual(3);
  for (const page of withRows)
    expect(page.match(/^ *Year +Delegation +Place +Participants$/gm)).toHaveLength(1);
});

testWith('pdftotext', 'the contents name the pages on which the sections begin', () => {
  const pages = run('pdftotext', file, '-').split('\f');
  const listed = run('pdftotext', '-layout', '-f', '2', '-l', '2', file, '-');
  for (const title of ['History of the relations', 'Later years', 'Trade and energy', 'Notes', 'Sources']) {
    const number = new RegExp(`^ *(?:\\w )? *${title}[ .]+(\\d+)$`, 'm').exec(listed)?.[1];
    expect(pages[Number(number) - 1]).toMatch(new RegExp(`^${title}$`, 'm'));
    expect(pages[Number(number) - 1]).toContain(`Page ${number}`);
  }
});

testWith('pdffonts', 'all fonts are embedded as subsets and give their characters back', () => {
  const rows = run('pdffonts', file).trim().split('\n').slice(2);
  expect(rows.length).toBeGreaterThanOrEqual(5);
  for (const row of rows)
    expect(row).toMatch(/^[A-Z]{6}\+Noto(Serif|Sans)-\w+ +CID TrueType +Identity-H +yes yes yes/);
});

testWith('qpdf', 'a header that is repeated on every page is one header in the structure', () => {
  const heads = elementsOf(PdfFile.read(file)).filter(({ type }) => type === 'TH');
  expect(heads).toHaveLength(4 + 2 + 2);
});

testWith('qpdf', 'the bookmarks below the first level are folded', () => {
  const pdf = PdfFile.read(file);
  const outlines = pdf.dictionary(pdf.catalog['/Outlines']);
  const second = pdf.dictionary(pdf.dictionary(outlines['/First'])['/Next']);
  expect([outlines['/Count'], second['/Count']]).toEqual([6, -2]);
});

testWith('qpdf', 'a long tree of names is cut into leaves of which a reader loads one', () => {
  const pdf = PdfFile.read(file);
  const tree = pdf.dictionary(pdf.dictionary(pdf.catalog['/Names'])['/Dests']);
  const leaves = pdf.array(tree['/Kids']).map((leaf) => pdf.dictionary(leaf));
  expect(leaves.length).toBeGreaterThan(1);
  for (const leaf of leaves) {
    const names = pdf.array(leaf['/Names']);
    expect(names.length).toBeLessThanOrEqual(2 * 64);
    expect(leaf['/Limits']).toEqual([names[0], names.at(-2)]);
  }
});
