import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TextStyle } from '../src/fonts/faces.js';
import { breakLines } from '../src/layout/break-lines.js';
import { drawText } from './draw-text.js';
import { urduStyle } from './urdu-glyphs.js';

/** How many words Poppler finds in lines that are set of them. */
export interface SearchCount {
  readonly words: number;
  readonly found: number;
  readonly lost: readonly string[];
}

const width = 455;
const linesOnPage = 30;
const leading = 25;

/** Sets the words as one paragraph on as many pages as it takes, and looks for each in what `pdftotext` reads. */
export async function countFound(
  words: readonly string[],
  arabic: TextStyle['arabic'],
): Promise<SearchCount> {
  const file = await drawText([595, 842], (typesetter, document) => {
    const span = { text: words.join(' '), style: urduStyle(arabic) };
    breakLines([span], width, typesetter, 'rtl').forEach((line, index) => {
      if (index > 0 && index % linesOnPage === 0) document.addPage();
      for (const { text, x, writing } of line.fragments) {
        const baseline = 60 + leading * (index % linesOnPage);
        const start = 70 + width - line.width + x;
        document.addContent(typesetter.show(text, span.style, start, baseline, false, writing));
      }
    });
  });
  const read = new Set(plainWords(readText(file)));
  const lost = words.filter((word) => !read.has(plainWords(word)[0] ?? ''));
  return { words: words.length, found: words.length - lost.length, lost };
}

/** What `pdftotext` reads in a file. */
function readText(file: Uint8Array, ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-'));
  try {
    const path = join(folder, 'text.pdf');
    writeFileSync(path, file);
    return execFileSync('pdftotext', [...options, path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words of a text without the marks of direction that `pdftotext` adds. */
function plainWords(text: string): readonly string[] {
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .normalize('NFC')
    .split(/\s+/);
}
