import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from '../side-by-side.js';
import { markdownTable } from './markdown-table.js';
import { measured, missing, type Result } from './measure.js';
import { qualityPage, writePart } from './page-part.js';
import { pagesIn } from './pages-in.js';
import type { Measured } from './sentences.js';
import { writerNames, writers, type WriterName } from './writers/index.js';
import type { Writer } from './writers/writer.js';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '10,100' },
    languages: { type: 'string', default: 'en,ur' },
    /** All, if not given. */
    writers: { type: 'string' },
    times: { type: 'string', default: '1' },
    /** Puts the tables into docs/quality.md. */
    write: { type: 'boolean', default: false },
  },
});

const list = (text: string): readonly string[] => text.split(',').map((each) => each.trim());
const chosen = writerNames.filter(
  (name) => values.writers === undefined || list(values.writers).includes(name),
);
const ours: Readonly<Record<Writer['format'], WriterName>> = {
  pdf: '@bilateral/pdf',
  docx: '@bilateral/docx',
};
const formatNames: Readonly<Record<Writer['format'], string>> = { pdf: 'PDF', docx: 'Word' };
const languageNames: Readonly<Record<Measured, string>> = { en: 'English', ur: 'Urdu' };

const folder = mkdtempSync(join(tmpdir(), 'speed-'));
const note = (text: string): boolean => process.stderr.write(text);

interface Line extends Partial<Result> {
  readonly name: WriterName;
  readonly pages: string;
  /** Why there are no numbers. */
  readonly why?: string;
}

async function lineOf(name: WriterName, pages: number, language: Measured): Promise<Line> {
  const why = missing(name);
  if (why !== undefined) return { name, pages: '–', why };
  const file = join(folder, `report.${writers[name].format}`);
  note(`${name}, ${pages} pages, ${language} …`);
  const results: Result[] = [];
  try {
    for (let count = 0; count < Number(values.times); count += 1)
      results.push(await measured({ writer: name, pages, language }, file));
  } catch (error) {
    note(' failed\n');
    return { name, pages: '–', why: (error as Error).message.split('\n')[0] ?? 'it failed' };
  }
  const of = (pick: (result: Result) => number): number => median(results.map(pick));
  note(` ${of(({ seconds }) => seconds).toFixed(2)} s\n`);
  return {
    name,
    pages: file.endsWith('.pdf') ? String(pagesIn(file) ?? '?') : '–',
    seconds: of(({ seconds }) => seconds),
    cpu: of(({ cpu }) => cpu),
    megabytes: of(({ megabytes }) => megabytes),
    bytes: of(({ bytes }) => bytes),
  };
}

function tableOf(format: Writer['format'], lines: readonly Line[]): string {
  const own = lines.find(({ name }) => name === ours[format]);
  const times = (value: number, of: number | undefined): string =>
    of === undefined ? '–' : `× ${(value / of).toFixed(2)}`;
  const columns = [
    { title: 'writer' },
    ...['pages', 'seconds', 'of ours', 'CPU seconds', 'of ours', 'MB in memory', 'KB'].map((title) => ({
      title,
      numbers: true as const,
    })),
  ];
  const rows = lines.map(({ name, pages, seconds, cpu, megabytes, bytes, why }) =>
    seconds === undefined || cpu === undefined || megabytes === undefined || bytes === undefined
      ? [name, why ?? '']
      : [
          name,
          pages,
          seconds.toFixed(2),
          times(seconds, own?.seconds),
          cpu.toFixed(2),
          times(cpu, own?.cpu),
          megabytes.toFixed(0),
          (bytes / 1000).toFixed(0),
        ],
  );
  return markdownTable(columns, rows);
}

const parts: string[] = [];
try {
  for (const format of ['pdf', 'docx'] as const) {
    const names = chosen.filter((name) => writers[name].format === format);
    if (names.length === 0) continue;
    for (const pages of list(values.pages).map(Number)) {
      for (const language of list(values.languages) as readonly Measured[]) {
        const lines: Line[] = [];
        for (const name of names) lines.push(await lineOf(name, pages, language));
        const title = `**${formatNames[format]}, about ${pages} pages, ${languageNames[language]}**`;
        parts.push(`${title}\n\n${tableOf(format, lines)}`);
        process.stdout.write(`\n${parts.at(-1) ?? ''}\n\n`);
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const machine = `Node.js ${process.versions.node}, ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown kind'}; all in one run.`;
if (values.write) writePart(qualityPage, 'speed', [machine, ...parts].join('\n\n'));
else process.stdout.write(`${machine}\n`);
