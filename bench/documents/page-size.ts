import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOf, type Filling } from './document-of.js';
import { markdownTable } from './markdown-table.js';
import { qualityPage, writePart } from './page-part.js';
import { pagesIn } from './pages-in.js';
import type { Measured } from './sentences.js';
import { writers } from './writers/index.js';
import { statSync } from 'node:fs';

/**
 * What one more tagged page adds to our PDF: the difference of a long report and a short one, by its pages, so that what
 * every file has once (faces, colour profile, cover) does not count.
 */
const folder = mkdtempSync(join(tmpdir(), 'page-size-'));

async function sizeOf(pages: number, language: Measured, filling: Filling) {
  const file = join(folder, 'report.pdf');
  const write = await writers['@bilateral/pdf'].prepare(documentOf(pages, language, filling), folder);
  await write(file);
  const count = pagesIn(file);
  if (count === undefined) throw new Error('pdfinfo is needed to count pages');
  return { count, bytes: statSync(file).size };
}

async function kilobytesPerPage(language: Measured, filling: Filling): Promise<string> {
  const [short, long] = [await sizeOf(10, language, filling), await sizeOf(60, language, filling)];
  return ((long.bytes - short.bytes) / (long.count - short.count) / 1000).toFixed(1);
}

try {
  const rows: string[][] = [];
  for (const [filling, name] of [
    ['tables', 'tables'],
    ['mixed', 'text, tables and their notes'],
  ] as const)
    rows.push([name, await kilobytesPerPage('en', filling), await kilobytesPerPage('ur', filling)]);
  const columns = [
    { title: 'a page of' },
    { title: 'English, KB', numbers: true },
    { title: 'Urdu, KB', numbers: true },
  ] as const;
  const table = markdownTable(columns, rows);
  process.stdout.write(`${table}\n`);
  if (process.argv.includes('--write')) writePart(qualityPage, 'page size', table);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
