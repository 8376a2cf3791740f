import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportLanguage } from '@bilateral/report';
import { run } from './tools.js';

/** A report as PDF: set by us, or by LibreOffice from the Word file. */
export interface Document {
  readonly kind: 'standard' | 'brief' | 'word';
  readonly language: ReportLanguage;
  readonly pdf: string;
}

/** Fine enough to read a page on a screen. */
const resolution = 80;

/** Writes every page as a picture into a folder, and gives their paths there. */
export function pagesOf({ kind, language, pdf }: Document, folder: string): readonly string[] {
  const name = `${kind}.${language}`;
  mkdirSync(join(folder, name), { recursive: true });
  run('pdftoppm', ['-r', String(resolution), '-png', pdf, join(folder, name, 'page')]);
  return readdirSync(join(folder, name))
    .sort()
    .map((file) => `${name}/${file}`);
}

/** The page on which each anchor of a report stands. */
export function anchorsOf({ kind, pdf }: Document): ReadonlyMap<string, number> {
  const lines = run('pdfinfo', ['-dests', pdf]).matchAll(/^ *(\d+) \[.*?\] "(.*)"$/gm);
  // Bookmarks of Word have no hyphens, and LibreOffice writes what stands for them as a number.
  const anchor = (name: string): string => (kind === 'word' ? name.replaceAll('5F', '-') : name);
  return new Map([...lines].map(([, page, name = '']) => [anchor(name), Number(page)]));
}
