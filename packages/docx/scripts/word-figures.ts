/**
 * Prints the figures of Word documents that `docs/quality.md` tells, for the dossier of Pakistan and Russia.
 * `npm run figures -w @bilateral/docx -- [--detail brief,full] [--lang en,ru,ur] [--pdf]`; with `--pdf` LibreOffice
 * writes each document as PDF, and what survived is counted: a full report takes it some minutes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { toJsonLd } from '@bilateral/jsonld';
import { buildReport, details } from '@bilateral/report';
import type { Attachment, Detail, Report, ReportLanguage } from '@bilateral/report';
import { renderDocx } from '../src/index.js';
import { ownFaults } from '../test/own-checks.js';
import { survivalOf } from '../test/survival.js';
import { convert, run } from '../test/tools.js';
import { validatorFaults } from '../test/validator.js';

const { values } = parseArgs({
  options: {
    detail: { type: 'string', default: 'brief,full' },
    lang: { type: 'string', default: 'en,ru,ur' },
    pdf: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'bilateral-word-'));

function print(name: string, figure: string | number): void {
  process.stdout.write(`${name}: ${figure}\n`);
}

function dataOf({ records }: Report): Attachment {
  const content = new TextEncoder().encode(JSON.stringify(toJsonLd(pakistanRussia, { records }), null, 2));
  return {
    name: 'pakistan-russia.jsonld',
    mediaType: 'application/ld+json',
    description: 'The records that the report tells of',
    content,
  };
}

async function printFigures(detail: Detail, language: ReportLanguage): Promise<void> {
  const report = buildReport(pakistanRussia, { language, detail });
  const name = `${detail}.${language}`;
  const data = dataOf(report);
  const start = performance.now();
  const bytes = await renderDocx(report, { data });
  print(`${name} seconds`, ((performance.now() - start) / 1000).toFixed(2));
  print(`${name} bytes`, bytes.length);
  writeFileSync(join(folder, `${name}.docx`), bytes);
  const own = ownFaults(bytes);
  const count = (fault: RegExp): number => own.filter((line) => fault.test(line)).length;
  print(`${name} validator errors`, (await validatorFaults(folder, bytes)).length);
  print(`${name} undefined styles`, count(/^undefined style/));
  print(`${name} drawings without description`, count(/^drawing without description/));
  print(`${name} tables without header row`, count(/without header row$/));
  print(`${name} other faults`, own.length - count(/^undefined style|^drawing without|without header row$/));
  if (values.pdf) printSurvival(name, bytes);
}

function printSurvival(name: string, bytes: Uint8Array): void {
  convert(folder, { [`${name}.docx`]: bytes }, 'pdf');
  for (const { kind, written, survived } of survivalOf(bytes, folder, `${name}.pdf`))
    print(`${name} ${kind} that survive`, `${survived} of ${written}`);
  const pages = run(folder, 'pdftotext', join('pdf', `${name}.pdf`), '-')
    .split('\f')
    .slice(0, -1);
  const empty = pages.filter((page) => page.replace(/\s/g, '').length < 20).length;
  print(`${name} pages, of which empty`, `${pages.length}, ${empty}`);
}

const isOneOf = <T extends string>(known: readonly T[], word: string): word is T =>
  known.some((each) => each === word);

try {
  for (const detail of values.detail.split(','))
    for (const language of values.lang.split(','))
      if (isOneOf(details, detail) && isOneOf(['en', 'ru', 'ur'] as const, language))
        await printFigures(detail, language);
      else throw new RangeError(`no report is ${detail} in ${language}`);
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
