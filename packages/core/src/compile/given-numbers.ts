import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BilateralError } from '../error.js';

const numbered = z.object({
  file: z.string(),
  paragraph: z.int().positive(),
  sentence: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  sha256: z.string().optional(),
});

/** A sentence with its place, as a line of `sentences.jsonl` gives it. */
export type NumberedSentence = z.infer<typeof numbered>;

/** The sentence numbers that lie beside the texts, by file. */
export type GivenNumbers = ReadonlyMap<string, readonly NumberedSentence[]>;

const parseRow = (line: string, index: number): NumberedSentence => {
  try {
    return numbered.parse(JSON.parse(line));
  } catch (cause) {
    throw new BilateralError('unreadable', `line ${index + 1} of sentences.jsonl is no numbered sentence`, {
      cause,
    });
  }
};

/** Reads `sentences.jsonl` in a folder of texts; empty if there is none. Throws a `BilateralError` for a line that is no numbered sentence. */
export async function readNumbers(texts: string): Promise<GivenNumbers> {
  const jsonl = await readFile(join(texts, 'sentences.jsonl'), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
  const files = new Map<string, NumberedSentence[]>();
  for (const row of jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseRow)) {
    const rows = files.get(row.file);
    if (rows) rows.push(row);
    else files.set(row.file, [row]);
  }
  return files;
}
