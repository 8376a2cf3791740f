import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderDocx } from '../src/index.js';
import { reportFixture } from './fixture.js';

const python = '/usr/bin/python3';
const report = reportFixture({ chapters: 2 });
let folder = '';

/** Whether a tool answers. Where everything must be checked, a missing tool is left to fail its test. */
function isReady(command: string, ...parameters: readonly string[]): boolean {
  if (process.env['CI'] !== undefined) return true;
  try {
    execFileSync(command, parameters, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const run = (command: string, ...parameters: readonly string[]): string =>
  execFileSync(command, parameters, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-docx-'));
  writeFileSync(join(folder, 'report.docx'), await renderDocx(report));
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
    const seen: unknown = JSON.parse(run(python, '-c', inspect));
    const chapter = ['Heading 1', 'Heading 2', 'Heading 3', 'Heading 3', 'Heading 2'];
    const ones = ['Heading 1', 'Heading 1', 'Heading 1'];
    expect(seen).toEqual({
      headings: ['Heading 1', ...chapter, ...chapter, ...ones],
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
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    run('soffice', profile, '--headless', '--convert-to', 'pdf', 'report.docx');
    const pages = run('pdftotext', '-layout', 'report.pdf', '-').split('\f');
    expect(pages[0]).toContain('Arcadia & Baltia');
    expect(pages[0]).not.toContain('Page');
    expect(pages[1]).toMatch(/Contents[\s\S]*Summary\n[\s\S]*Page 2/);
    expect(pages.filter((page) => /Date +Event +Place/.test(page)).length).toBeGreaterThanOrEqual(5);
    for (const number of [1, report.notes.length]) expect(pages.join('')).toMatch(new RegExp(`¶ ${number},`));
    expect(pages.join('')).toContain('about 1,000');
  },
  120_000,
);
