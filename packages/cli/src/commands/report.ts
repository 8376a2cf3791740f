import { Option, type Command } from 'commander';
import type { Topic } from '@bilateral/core';
import type { ReportLanguage } from '@bilateral/report';
import { printJson, type Io } from '../io.js';
import { compileFolder, loadEmbedded } from '../load-dossier.js';
import {
  codesOf,
  describedCommand,
  dossierOption,
  jsonOption,
  type DossierFlags,
  type JsonFlags,
} from '../options.js';
import { day, period, severalOf } from '../parse-option.js';
import { progressOn, type Progress } from '../progress.js';
import { formats, languages, render, type Format } from '../render.js';
import { sizeOf } from '../size.js';
import { requireWritable, writeFiles, type OutputFile } from '../write-files.js';

interface Flags extends DossierFlags, JsonFlags {
  readonly format?: readonly Format[];
  readonly lang: readonly ReportLanguage[];
  readonly out: string;
  readonly date?: string;
  readonly period?: string;
  readonly topics?: readonly Topic[];
}

const examples = [
  'report --out out',
  'report --lang en,ru,ur --out out',
  'report --format pdf --date 2026-11-21 --out out',
  'report --period 2014/2024 --topics energy,defence --out out',
  'report --dossier my-dossier --format docx,jsonld --out out',
];

/** `bilateral report`: the report of a dossier as Word and PDF, and its data as JSON-LD. */
export function reportCommand({ out, err }: Io): Command {
  return describedCommand(
    'report',
    'Write the report of a dossier as Word and PDF, and the whole dossier as JSON-LD.',
    examples,
  )
    .requiredOption('--out <folder>', 'the folder to write to; it is made if it is not there')
    .addOption(
      new Option(
        '--format <formats>',
        `what to write, with commas between: ${formats.join(', ')} (default: all of them, but no pdf in ur)`,
      ).argParser(severalOf('format', formats)),
    )
    .addOption(
      new Option(
        '--lang <languages>',
        `the language of the report, or several with commas between: ${languages.join(', ')}`,
      )
        .argParser(severalOf('language of reports', languages))
        .default(['en'], 'en'),
    )
    .addOption(
      new Option('--date <date>', 'the date the report bears; without it, that of the edition').argParser(
        day,
      ),
    )
    .addOption(
      new Option(
        '--period <period>',
        'report only what may lie in this year, month, day or range (2014/2024, 2021/..), and what has no time; JSON-LD stays whole',
      ).argParser(period),
    )
    .addOption(
      new Option(
        '--topics <topics>',
        'report only what bears one of these topics, with commas between (energy,defence), and what that names; JSON-LD stays whole',
      ).argParser(severalOf('topic', codesOf('topic'))),
    )
    .addOption(dossierOption())
    .addOption(jsonOption())
    .action(async (flags: Flags) => {
      requireWritable(flags.out);
      const progress = progressOn(err);
      let files: readonly OutputFile[];
      try {
        files = await rendered(flags, progress);
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

async function rendered(flags: Flags, progress: Progress): Promise<readonly OutputFile[]> {
  const { dossier, format, lang, date, period: range, topics, out: folder } = flags;
  progress.show('reading the dossier …');
  const compiled = dossier === undefined ? undefined : await compileFolder(dossier);
  const { id } = compiled?.dossier ?? (await loadEmbedded()).info;
  const wanted = { date, period: range, topics, compiled };
  return render({ id, folder, formats: format, languages: lang, ...wanted }, progress);
}
