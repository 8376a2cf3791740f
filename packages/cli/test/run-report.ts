import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossierFolder, type Changes } from './dossier-folder.js';
import { runCommand, type Ran } from './run-command.js';

/** What the command writes of the small dossier without further options. */
export const reportFiles = {
  docx: 'arcadia-baltia.en.docx',
  pdf: 'arcadia-baltia.en.pdf',
  jsonld: 'arcadia-baltia.jsonld',
} as const;

/** Writes the report of the small dossier, with changes, into a folder. */
export async function report(out: string, changes: Changes = {}, ...args: readonly string[]): Promise<Ran> {
  const { dossier } = await dossierFolder(changes);
  return runCommand(['report', '--dossier', dossier, '--out', out, ...args]);
}

/** The files of a folder, each byte as a character. */
export const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));

export const pdfText = (folder: string): string =>
  execFileSync('pdftotext', ['-layout', join(folder, reportFiles.pdf), '-'], { encoding: 'utf8' });

/** Whether a program of Poppler is there; where all tools must be, its absence shows in the test itself. */
export const hasPoppler = (program: 'pdftotext' | 'pdfdetach'): boolean =>
  spawnSync(program, ['-v']).error === undefined || process.env['CI'] !== undefined;
