import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderDocx } from '../src/index.js';
import { reportFixture } from './fixture.js';
import { convert, isReady, python, run } from './tools.js';

const report = reportFixture({ chapters: 2 });
let folder = '';
let bytes: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-docx-'));
  bytes = await renderDocx(report);
  writeFileSync(join(folder, 'report.docx'), bytes);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inspect = `
import docx, json
d = docx.Document('report.docx')
print(json.dumps({
  'headings': [p.style.name for p in d.paragraphs if p.style.name.startswith('Heading')],
  'tables': [[len(t.rows), len(t.columns), t.style.name] for t in d.tables],
  'title': d.core_properties.title,
}))`;

test.skipIf(!isReady(python, '-c', 'import docx'))(
  'python-docx opens the document and sees its headings and tables (skipped where it is missing)',
  () => {
    const seen: unknown = JSON.parse(run(folder, python, '-c', inspect));
    const first = 'Heading 1 New Page';
    const chapter = [first, 'Heading 2', 'Heading 3', 'Heading 3', 'Heading 2'];
    const ones = [first, first, first];
    expect(seen).toEqual({
      headings: [first, ...chapter, ...chapter, ...ones],
      tables: [
        [5, 3, 'Report Table'],
        [7, 3, 'Report Table'],
        [61, 3, 'Report Table'],
      ],
      title: report.metadata.title,
    });
  },
);

test.skipIf(!isReady('soffice', '--version') || !isReady('pdftotext', '-v'))(
  'LibreOffice prints it, with the header row on each page of the long table (skipped where it is missing)',
  () => {
    convert(folder, { 'report.docx': bytes }, 'pdf');
    const pages = run(folder, 'pdftotext', '-layout', join('pdf', 'report.pdf'), '-').split('\f');
    expect(pages[0]).toContain('Arcadia & Baltia');
    expect(pages[0]).not.toContain('Page');
    expect(pages[1]).toMatch(/Contents[\s\S]*Summary\n[\s\S]*Page 2/);
    expect(pages.filter((page) => /Date +Event +Place/.test(page)).length).toBeGreaterThanOrEqual(5);
    for (const number of [1, report.notes.length]) expect(pages.join('')).toMatch(new RegExp(`¶ ${number},`));
    expect(pages.join('')).toContain('about 1,000');
  },
  120_000,
);
