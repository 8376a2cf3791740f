import { rmSync, statSync } from 'node:fs';
import { isHere, run } from './tools.js';

/** As large as a page in a document about documents need be. */
const resolution = 96;

/** The most that a picture in the repository may weigh. */
const heaviest = 120_000;

const drawn = (pdf: string, page: number, file: string, ...more: readonly string[]): void => {
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  run('pdftoppm', ['-r', String(resolution), ...only, ...more, '-png', pdf, file.replace(/\.png$/, '')]);
};

/** Saves a page as a small picture: in few colours where pngquant is there, else in grays. Gives its bytes. */
export function savePicture(pdf: string, page: number, file: string): number {
  if (isHere('pngquant')) {
    drawn(pdf, page, file);
    for (const colours of ['64', '16']) {
      run('pngquant', ['--force', '--strip', '--speed', '1', '--output', file, colours, file]);
      if (statSync(file).size <= heaviest) break;
    }
  } else drawn(pdf, page, file, '-gray');
  const bytes = statSync(file).size;
  if (bytes > heaviest) {
    rmSync(file);
    throw new Error(`${file} would weigh ${bytes} bytes; install pngquant`);
  }
  return bytes;
}
