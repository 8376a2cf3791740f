import { join } from 'node:path';
import { Option, type Command } from 'commander';
import type { Dossier } from '@bilateral/core';
import type { Report, ReportLanguage } from '@bilateral/report';
import { printJson, type Io } from '../io.js';
import { loadDossier } from '../load-dossier.js';
import {
  describedCommand,
  dossierOption,
  jsonOption,
  type DossierFlags,
  type JsonFlags,
} from '../options.js';
import { day, oneOf, severalOf } from '../parse-option.js';
import { progressOn, type Progress } from '../progress.js';
import { writeFiles, type OutputFile } from '../write-files.js';

const formats = ['docx', 'pdf', 'jsonld'] as const;
type Format = (typeof formats)[number];

const languages: readonly ReportLanguage[] = ['en', 'ru', 'ur'];

interface Flags extends DossierFlags, JsonFlags {
  readonly format: readonly Format[];
  readonly lang: ReportLanguage;
  readonly out: string;
  readonly date?: string;
}

const examples = [
  'report --out out',
  'report --format pdf --date 2026-11-21 --out out',
  'report --dossier my-dossier --format docx,jsonld --out out',
];

/** What is needed of each format: the end of the file's name, and its bytes. Each writer is loaded only when it is asked for. */
const writers: Readonly<
  Record<Format, (dossier: Dossier, report: () => Promise<Report>) => Promise<Uint8Array>>
> = {
  docx: async (_dossier, report) => (await import('@bilateral/docx')).renderDocx(await report()),
  pdf: async (_dossier, report) => (await import('@bilateral/pdf')).renderPdf(await report()),
  jsonld: async (dossier) => {
    const { printJsonLd, toJsonLd } = await import('@bilateral/jsonld');
    return new TextEncoder().encode(printJsonLd(toJsonLd(dossier)));
  },
};

const fileName = ({ info }: Dossier, format: Format, language: ReportLanguage): string =>
  format === 'jsonld' ? `${info.id}.jsonld` : `${info.id}.${language}.${format}`;

/** Renders every file before any is written. */
async function render(dossier: Dossier, flags: Flags, progress: Progress): Promise<readonly OutputFile[]> {
  const { lang: language, date, format, out } = flags;
  let built: Report | undefined;
  const report = async (): Promise<Report> => {
    const { buildReport } = await import('@bilateral/report');
    return (built ??= buildReport(dossier, { language, ...(date !== undefined && { date }) }));
  };
  const files: OutputFile[] = [];
  for (const [index, each] of format.entries()) {
    const name = fileName(dossier, each, language);
    progress.show(`[${index + 1}/${format.length}] ${name} …`);
    files.push({ path: join(out, name), content: await writers[each](dossier, report) });
  }
  return files;
}

/** `bilateral report`: the report of a dossier as Word and PDF, and its data as JSON-LD. */
export function reportCommand({ out, err }: Io): Command {
  return describedCommand(
    'report',
    'Write the report of a dossier as Word and PDF, and the whole dossier as JSON-LD.',
    examples,
  )
    .requiredOption('--out <folder>', 'the folder to write to; it is made if it is not there')
    .addOption(
      new Option('--format <formats>', `what to write, with commas between: ${formats.join(', ')}`)
        .argParser(severalOf('format', formats))
        .default(formats, 'all of them'),
    )
    .addOption(
      new Option('--lang <language>', `the language of the report: ${languages.join(', ')}`)
        .argParser(oneOf('language of reports', languages))
        .default('en'),
    )
    .addOption(
      new Option('--date <date>', 'the date the report bears; without it, that of the edition').argParser(
        day,
      ),
    )
    .addOption(dossierOption())
    .addOption(jsonOption())
    .action(async (flags: Flags) => {
      const progress = progressOn(err);
      let files: readonly OutputFile[];
      try {
        progress.show('reading the dossier …');
        files = await render(await loadDossier(flags.dossier), flags, progress);
      } finally {
        progress.clear();
      }
      writeFiles(flags.out, files);
      for (const { path, content } of files) {
        if (flags.json) printJson(out, { file: path, bytes: content.length });
        else out.write(`wrote ${path} (${sizeOf(content.length)})\n`);
      }
    });
}

const sizeOf = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1e6
      ? `${(bytes / 1000).toFixed(1)} kB`
      : `${(bytes / 1e6).toFixed(1)} MB`;
