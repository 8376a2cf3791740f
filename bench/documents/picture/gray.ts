import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A picture of which each dot has ink or none. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Row by row, 1 for ink. */
  readonly ink: Uint8Array;
}

/** Reads a PGM of one byte a dot, as pdftoppm writes it; darker than the middle is ink. */
export function readPgm(bytes: Uint8Array): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 64)).toString('latin1'));
  if (!head) throw new Error('this is no PGM of one byte a dot');
  const dots = bytes.subarray(head[0].length);
  return {
    width: Number(head[1]),
    height: Number(head[2]),
    ink: Uint8Array.from(dots, (gray) => (gray < 128 ? 1 : 0)),
  };
}

/** Dots per inch: fine enough for the dot of a letter to have some thirty dots at ten points. */
const resolution = 400;

/** The pages of a PDF as pictures, one after the other. Needs pdftoppm. */
export function* pagePictures(pdf: string): Generator<Picture> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    execFileSync('pdftoppm', ['-gray', '-r', String(resolution), pdf, join(folder, 'page')], {
      stdio: 'ignore',
    });
    for (const name of readdirSync(folder).sort()) yield readPgm(readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
