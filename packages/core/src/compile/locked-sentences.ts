import { BilateralError } from '../error.js';
import { readText, textsOf } from './lock-texts.js';
import { readFolder } from './read-folder.js';
import { sha256 } from './sha256.js';

/** A sentence of a text with the number by which claims cite it. */
export interface LockedSentence {
  /** Paragraph and sentence, as `2.1`. */
  readonly at: string;
  /** The sentence as the text has it. */
  readonly text: string;
}

/**
 * The sentences of the texts that are locked, by source, each with the number by which claims cite it: to look a number up, and to see
 * where a text was parted. A source that has a text which is not locked yet is left out.
 *
 * @throws {@link BilateralError} of code `invalid-dossier` if a source file has problems or a text is not the one that was locked, and
 * `unreadable` for a text that is missing or no UTF-8.
 *
 * @example
 * ```ts
 * import { mkdirSync, writeFileSync } from 'node:fs';
 * import { lockedSentences, lockTexts } from '@bilateral/core/compile';
 *
 * for (const folder of ['quay/sources', 'texts']) mkdirSync(folder, { recursive: true });
 * writeFileSync('quay/dossier.yaml', 'id: quay\n');
 * writeFileSync('quay/sources/herald.yaml', 'title: The Herald\nlanguage: en\ntype: newspaper\ntext: herald.txt\n');
 * writeFileSync('texts/herald.txt', 'They met on the quay. They signed nothing.\n');
 * await lockTexts('quay', 'texts');
 * const { herald } = await lockedSentences('quay', 'texts');
 * herald?.[1]; // => { at: '1.2', text: 'They signed nothing.' }
 * ```
 */
export async function lockedSentences(
  folder: string,
  texts: string,
): Promise<Readonly<Record<string, readonly LockedSentence[]>>> {
  const { lock } = (await readFolder(folder)).folder;
  const found: [string, readonly LockedSentence[]][] = [];
  for (const { id, file } of await textsOf(folder)) {
    const locked = Object.hasOwn(lock, id) ? lock[id] : undefined;
    if (!locked) continue;
    const { bytes, text } = await readText(texts, file);
    if (sha256(bytes) !== locked.sha256)
      throw new BilateralError(
        'invalid-dossier',
        `the text ${file} is not the one that was locked for ${id}`,
        { hint: 'its sentences can be told only as they were locked: restore it' },
      );
    const points = [...text];
    const sentences = locked.sentences.map(({ paragraph, sentence, start, end }) => ({
      at: `${paragraph}.${sentence}`,
      text: points.slice(start, end).join(''),
    }));
    found.push([id, sentences]);
  }
  return Object.fromEntries(found);
}
