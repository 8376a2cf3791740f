import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faces } from '../writers/writer.js';
import { pagePictures, type Picture } from './gray.js';
import { areAlike } from './likeness.js';
import { linesOf } from './lines.js';

/** The size at which 400 dots an inch show a letter as large as ten points of text do. */
const size = 10;

/** Each text as HarfBuzz itself draws it. Needs hb-view. */
export function drawnByHarfBuzz(texts: readonly string[], folder: string, features = ''): readonly Picture[] {
  return texts.map((text, index) => {
    const [source, file] = [join(folder, `${index}.txt`), join(folder, `${index}.pdf`)];
    writeFileSync(source, text);
    execFileSync('hb-view', [
      `--font-size=${size}`,
      '--direction=rtl',
      '--script=arab',
      '--language=ur',
      ...(features === '' ? [] : [`--features=${features}`]),
      `--text-file=${source}`,
      '--output-format=pdf',
      `--output-file=${file}`,
      faces.naskh,
    ]);
    const [page] = pagePictures(file);
    const [first, ...rest] = page ? [...linesOf(page)] : [];
    if (!first || rest.length > 0) throw new Error(`hb-view drew '${text}' as ${rest.length + 1} lines`);
    return first;
  });
}

/** The share of the expected pictures that some line of a PDF looks like. */
export function pictureScore(pdf: string, expected: readonly Picture[]): number {
  const lines = [...pagePictures(pdf)].flatMap((page) => [...linesOf(page)]);
  return expected.filter((each) => lines.some((line) => areAlike(each, line))).length / expected.length;
}
