import type { Command } from 'commander';
import { printJson, type Io } from '../io.js';
import { compileFolder, loadEmbedded } from '../load-dossier.js';
import {
  describedCommand,
  dossierOption,
  jsonOption,
  type DossierFlags,
  type JsonFlags,
} from '../options.js';
import { progressOn, type Progress } from '../progress.js';
import { render } from '../render.js';
import { sizeOf } from '../size.js';
import { requireWritable, writeFiles, type OutputFile } from '../write-files.js';
import { buildOptions, reportOptions, type ReportFlags } from './report-options.js';

interface Flags extends DossierFlags, JsonFlags, ReportFlags {
  readonly out: string;
}

const examples = [
  'report --out out',
  'report --lang en,ru,ur --out out',
  'report --detail brief --format pdf --lang ur --urdu nastaliq --out out',
  'report --sections economy,projects --title "Energy talks: a briefing" --logo ministry.png --out out',
  'report --format pdf --date 2026-11-21 --out out',
  'report --period 2014/2024 --topics energy,defence --out out',
  'report --dossier my-dossier --format docx,jsonld --no-data --out out',
];

/** `bilateral report`: the report of a dossier as Word and PDF, and its data as JSON-LD. */
export function reportCommand(io: Io): Command {
  const command = describedCommand(
    'report',
    'Write the report of a dossier as Word and PDF, and the whole dossier as JSON-LD.',
    examples,
  ).requiredOption('--out <folder>', 'the folder to write to; it is made if it is not there');
  for (const option of [...reportOptions(), dossierOption(), jsonOption()]) command.addOption(option);
  return command.action((flags: Flags) => writeReport(flags, io));
}

async function writeReport(flags: Flags, { out, err }: Io): Promise<void> {
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
}

async function rendered(flags: Flags, progress: Progress): Promise<readonly OutputFile[]> {
  const { dossier, format, lang, urdu, data, out: folder } = flags;
  const report = buildOptions(flags);
  progress.show('reading the dossier …');
  const compiled = dossier === undefined ? undefined : await compileFolder(dossier);
  const { id } = compiled?.dossier ?? (await loadEmbedded()).info;
  return render({ id, folder, formats: format, languages: lang, report, urdu, data, compiled }, progress);
}
