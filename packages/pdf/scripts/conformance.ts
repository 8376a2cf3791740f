/**
 * Prints what `docs/quality.md` tells of the PDF as a file: `npx tsx packages/pdf/scripts/conformance.ts` renders the
 * embedded dossier in all details and languages, and veraPDF, qpdf and the checks of this package read the files.
 * `VERAPDF_CLASSPATH` names the jar of veraPDF and that of a JAXB runtime; without it veraPDF is not asked. Details may
 * be named: `conformance.ts brief full`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { buildReport, type Attachment, type Block, type ReportOptions } from '@bilateral/report';
import { renderPdf } from '../src/index.js';
import { checks } from '../test/checks/all.js';
import { PdfFile } from '../test/pdf-file.js';
import { viewOf } from '../test/pdf-view.js';
import { conformance, type Verdict } from '../test/verapdf.js';

type Detail = NonNullable<ReportOptions['detail']>;
type Language = NonNullable<ReportOptions['language']>;

const details: readonly Detail[] = ['brief', 'standard', 'full'];
const languages: readonly Language[] = ['en', 'ru', 'ur'];
const standards = ['ua1', '3a'] as const;

interface Measured {
  readonly path: string;
  readonly name: string;
  readonly pages: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly warnings: number;
  readonly problems: readonly string[];
}

const figuresIn = (blocks: readonly Block[]): number =>
  blocks
    .map((block) => {
      if (block.kind === 'section') return figuresIn(block.children);
      return block.kind === 'barChart' || block.kind === 'timeline' || block.kind === 'diagram' ? 1 : 0;
    })
    .reduce<number>((sum, count) => sum + count, 0);

async function measure(folder: string, detail: Detail, language: Language): Promise<Measured> {
  const report = buildReport(pakistanRussia, { detail, language });
  const data: Attachment = {
    name: 'records.json',
    mediaType: 'application/json',
    description: 'The records of this report',
    content: new TextEncoder().encode(JSON.stringify(report.records)),
  };
  const start = performance.now();
  const bytes = await renderPdf(report, { data });
  const seconds = (performance.now() - start) / 1000;
  const path = join(folder, `${detail}.${language}.pdf`);
  writeFileSync(path, bytes);
  const file = PdfFile.read(path);
  const figures = figuresIn(report.body);
  const rendered = { file, view: await viewOf(bytes), report, data, figures };
  const { stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
  return {
    path,
    name: `${detail} ${language}`,
    pages: file.pages.length,
    bytes: bytes.length,
    seconds,
    warnings: stderr.split('\n').filter(Boolean).length,
    problems: Object.values(checks).flatMap((check) => check(rendered)),
  };
}

function row(measured: Measured, verdicts: ReadonlyMap<string, Verdict>): string {
  const { path, name, pages, bytes, seconds, warnings, problems } = measured;
  const failures = standards.map((standard) => verdicts.get(`${standard} ${path}`)?.failures ?? 'not asked');
  const kilobytes = (bytes / 1000 / pages).toFixed(1);
  const cells = [name, pages, bytes, kilobytes, seconds.toFixed(1), ...failures, warnings, problems.length];
  return `| ${cells.join(' | ')} |`;
}

const named = process.argv.slice(2);
const wanted = details.filter((detail) => named.length === 0 || named.includes(detail));
const folder = mkdtempSync(join(tmpdir(), 'bilateral-pdf-'));
try {
  const measured: Measured[] = [];
  for (const detail of wanted) {
    for (const language of languages) measured.push(await measure(folder, detail, language));
  }
  const classPath = process.env['VERAPDF_CLASSPATH'];
  const verdicts: ReadonlyMap<string, Verdict> =
    classPath === undefined
      ? new Map()
      : await conformance(
          classPath,
          measured.map(({ path }) => ({ path, standards })),
        );
  const lines = [
    '| report | pages | bytes | KB per page | seconds | UA-1 failures | A-3a failures | qpdf warnings | problems |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...measured.map((each) => row(each, verdicts)),
    ...measured.flatMap(({ name, problems }) => problems.slice(0, 5).map((problem) => `${name}: ${problem}`)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
