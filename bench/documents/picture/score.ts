import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faces, fonts } from '../writers/writer.js';
import { pagePictures, type Picture } from './gray.js';
import { areAlike } from './likeness.js';
import { linesOf } from './lines.js';

/** The size at which 400 dots an inch show a letter as large as ten points of text do. */
const size = 10;

/** Between lines, so that none touches the next one. */
const lineGap = 20;

/** Faces in which writers may set Urdu when they are left the choice. */
const urduFaces: Readonly<Record<'naskh' | 'nastaliq', string>> = {
  naskh: faces.naskh,
  nastaliq: `${fonts}NotoNastaliqUrdu-Regular.ttf`,
};

/** Each text as HarfBuzz itself draws it in each face. */
export type Expected = Readonly<Record<keyof typeof urduFaces, readonly Picture[]>>;

function drawn(texts: readonly string[], face: string, folder: string): readonly Picture[] {
  const [source, file] = [join(folder, 'texts.txt'), join(folder, 'texts.pdf')];
  writeFileSync(source, texts.join('\n'));
  execFileSync('hb-view', [
    `--font-size=${size}`,
    `--line-space=${lineGap}`,
    '--direction=rtl',
    '--script=arab',
    '--language=ur',
    `--text-file=${source}`,
    '--output-format=pdf',
    `--output-file=${file}`,
    face,
  ]);
  const lines = [...pagePictures(file)].flatMap((page) => [...linesOf(page)]);
  if (lines.length !== texts.length)
    throw new Error(`hb-view drew ${lines.length} lines of ${texts.length} texts`);
  return lines;
}

/** Draws texts by HarfBuzz. Needs hb-view. */
export const drawnByHarfBuzz = (texts: readonly string[], folder: string): Expected => ({
  naskh: drawn(texts, urduFaces.naskh, folder),
  nastaliq: drawn(texts, urduFaces.nastaliq, folder),
});

/** The share of texts that some line of a PDF looks like, in the face that the PDF is set in. */
export function pictureScore(pdf: string, expected: Expected): number {
  const lines = [...pagePictures(pdf)].flatMap((page) => [...linesOf(page)]);
  const scores = Object.values(expected).map(
    (pictures) =>
      pictures.filter((each) => lines.some((line) => areAlike(each, line))).length / pictures.length,
  );
  return Math.max(...scores);
}
