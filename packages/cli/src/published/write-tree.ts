import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { PublishedFile } from '@bilateral/jsonld/publish';

/** A file that stands on the disk. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/** So long may the work go on without a pause, in milliseconds: then a key that was pressed is heard, and progress shown. */
const stretch = 50;

/** Gives way now and then. */
class Pauses {
  #last = performance.now();
  readonly #show: () => void;

  constructor(show: () => void) {
    this.#show = show;
  }

  get isDue(): boolean {
    return performance.now() - this.#last > stretch;
  }

  async take(): Promise<void> {
    this.#show();
    await setImmediate();
    this.#last = performance.now();
  }
}

async function writeFile(path: string, content: Iterable<string>, pauses: Pauses): Promise<number> {
  let bytes = 0;
  const file = openSync(path, 'wx');
  try {
    for (const piece of content) {
      if (piece !== '') writeFileSync(file, piece);
      bytes += Buffer.byteLength(piece);
      if (pauses.isDue) await pauses.take();
    }
  } finally {
    closeSync(file);
  }
  return bytes;
}

/** Writes files below a folder piece by piece, so that no file is in memory as a whole. */
export async function writeTree(
  folder: string,
  files: Iterable<PublishedFile>,
  show: (path: string, place: number) => void,
): Promise<readonly WrittenFile[]> {
  const written: WrittenFile[] = [];
  let current = '';
  const pauses = new Pauses(() => show(current, written.length + 1));
  for (const { path, content } of files) {
    current = path;
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    written.push({ path, bytes: await writeFile(place, content, pauses) });
  }
  return written;
}
