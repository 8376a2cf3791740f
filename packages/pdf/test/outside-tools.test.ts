import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPdf } from '../src/index.js';
import { fixtureReport } from './fixture-report.js';

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
    'Contents History of the relations',
    'The early years, 1948–1965 The two delegations',
    'The text speaks of “friendly & equal” relations (x < y > z), of ¶ 3 of the communiqué, and of the Кремль',
    'First contacts The two',
    '• oil and gas',
    '11. Step 11 of the programme',
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
  const withRows = pages.filter((page) => /^ *(19|20)\d\d +Delegation \d+ of/m.test(page));
  expect(withRows.length).toBeGreaterThanOrEqual(3);
  for (const page of withRows)
    expect(page.match(/^ *Year +Delegation +Place +Participants$/gm)).toHaveLength(1);
});

testWith('pdftotext', 'the contents name the pages on which the sections begin', () => {
  const pages = run('pdftotext', file, '-').split('\f');
  const listed = run('pdftotext', '-layout', '-f', '2', '-l', '2', file, '-');
  for (const title of ['History of the relations', 'Later years', 'Trade and energy', 'Notes', 'Sources']) {
    const number = new RegExp(`^ *${title}[ .]+(\\d+)$`, 'm').exec(listed)?.[1];
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

const classPath = process.env['VERAPDF_CLASSPATH'];
const conforms = test.skipIf(classPath === undefined);

conforms(
  'veraPDF finds it to conform to PDF/UA-1 and PDF/A-3a (needs VERAPDF_CLASSPATH)',
  { timeout: 120_000 },
  () => {
    const program = fileURLToPath(new URL('Conformance.java', import.meta.url));
    const said = run('java', '-cp', classPath!, program, 'ua1,3a', file);
    expect(said.trim().split('\n')).toEqual(['PASS ua1', 'PASS 3a']);
  },
);
