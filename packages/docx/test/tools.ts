import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const python = '/usr/bin/python3';

/** Whether a tool answers. Where everything must be checked, a missing tool is left to fail its test. */
export function isReady(command: string, ...parameters: readonly string[]): boolean {
  if (process.env['CI'] !== undefined) return true;
  try {
    execFileSync(command, parameters, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What a program prints, run in a folder. */
export function run(folder: string, command: string, ...parameters: readonly string[]): string {
  return execFileSync(command, parameters, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  });
}

/** Saves documents in a folder and lets LibreOffice write them as `format`, all in one start of it. */
export function convert(
  folder: string,
  documents: Readonly<Record<string, Uint8Array>>,
  format: 'pdf' | 'docx',
): void {
  for (const [name, bytes] of Object.entries(documents)) writeFileSync(join(folder, name), bytes);
  const target =
    format === 'pdf'
      ? 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
      : 'docx:MS Word 2007 XML';
  mkdirSync(join(folder, format), { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  run(
    folder,
    'soffice',
    profile,
    '--headless',
    '--convert-to',
    target,
    '--outdir',
    format,
    ...Object.keys(documents),
  );
}
