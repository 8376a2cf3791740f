import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sentence } from '../dossier/compiled.js';
import { BilateralError } from '../error.js';
import type { PassageLock } from '../model/dossier-file.js';
import { readNumbers, type NumberedSentence } from './given-numbers.js';
import { digestSentences, numberSentences } from './number-sentences.js';
import { readFolder } from './read-folder.js';
import { lockFile } from './read-lock.js';
import { staysBelow } from './read-within.js';
import { sha256 } from './sha256.js';
import { writeWhole } from './write-whole.js';

/** A text of the folder of texts, whose name a source tells, as bytes and as UTF-8. */
export async function readText(
  texts: string,
  file: string,
): Promise<{ readonly bytes: Buffer; readonly text: string }> {
  if (!staysBelow(file))
    throw new BilateralError(
      'unreadable',
      `the text '${file}' is not looked for: it would lie outside of ${texts}`,
      {
        hint: 'name a file of the folder that --texts names',
      },
    );
  const path = join(texts, file);
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isFile()) throw new BilateralError('unreadable', `the text ${file} is no file`);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new BilateralError('unreadable', `the text ${file} is not in ${texts}`, {
      cause,
      hint: '--texts names the folder that holds the texts of the sources',
    });
  });
  try {
    return { bytes, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (cause) {
    throw new BilateralError('unreadable', `the text ${file} is not valid UTF-8`, { cause });
  }
}

/** The texts that the sources of a folder name. */
export const textsOf = async (
  folder: string,
): Promise<readonly { readonly id: string; readonly file: string; readonly language: string }[]> => {
  const { folder: read, issues } = await readFolder(folder);
  const wrong = issues.filter(({ file }) => file?.startsWith('sources/'));
  if (wrong.length > 0)
    throw new BilateralError('invalid-dossier', 'the sources of the dossier cannot be read', {
      issues: wrong,
    });
  return read.sources.flatMap(({ id, data }) =>
    data.text === undefined ? [] : [{ id, file: data.text, language: data.language }],
  );
};

/** Refuses given numbers that stand twice, or that mark no characters of the text: their digests would prove nothing. */
const refuseWrongPlaces = (file: string, text: string, places: readonly NumberedSentence[]): void => {
  const { length } = [...text];
  const seen = new Set<string>();
  for (const { paragraph, sentence, start, end } of places) {
    const number = `${paragraph}.${sentence}`;
    const wrong = seen.has(number)
      ? `numbers ${number} twice`
      : start >= end || end > length
        ? `places ${number} at ${start} to ${end}, but the text has ${length} characters`
        : undefined;
    if (wrong !== undefined) throw new BilateralError('unreadable', `sentences.jsonl ${wrong} in ${file}`);
    seen.add(number);
  }
};

/**
 * Numbers and digests the sentences of the texts that a dossier's sources name, and writes `passages.lock.json`. Where a
 * `sentences.jsonl` beside the texts gives numbers, these are taken, else those of {@link numberSentences}. Sentences that are locked
 * already keep their numbers for ever. The file is written whole or not at all.
 *
 * @throws {@link BilateralError} of code `invalid-dossier` if a source file has problems or a text is not the one that was locked, and
 * `unreadable` for a text that is missing or no UTF-8, or numbers that do not fit it, `unwritable` if the lock cannot be written.
 *
 * @example
 * ```ts
 * import { mkdirSync, writeFileSync } from 'node:fs';
 * import { lockTexts } from '@bilateral/core/compile';
 *
 * for (const folder of ['quay/sources', 'texts']) mkdirSync(folder, { recursive: true });
 * writeFileSync('quay/dossier.yaml', 'id: quay\n');
 * writeFileSync('quay/sources/herald.yaml', 'title: The Herald\nlanguage: en\ntype: newspaper\ntext: herald.txt\n');
 * writeFileSync('texts/herald.txt', 'They met on the quay. They signed nothing.\n');
 * const { herald } = await lockTexts('quay', 'texts');
 * herald?.sentences[1]; // => { paragraph: 1, sentence: 2, start: 22, end: 42, sha256: '…' }
 * ```
 */
export async function lockTexts(folder: string, texts: string): Promise<PassageLock> {
  const given = await readNumbers(texts);
  const { folder: before } = await readFolder(folder);
  const lock: Record<string, PassageLock[string]> = {};
  for (const { id, file, language } of await textsOf(folder)) {
    const { bytes, text } = await readText(texts, file);
    const digest = sha256(bytes);
    const locked = Object.hasOwn(before.lock, id) ? before.lock[id] : undefined;
    if (locked && locked.sha256 !== digest) {
      throw new BilateralError(
        'invalid-dossier',
        `the text ${file} is not the one that was locked for ${id}`,
        {
          hint: 'a locked text never changes: restore it, or remove its entry from the lock and read every claim on it again',
        },
      );
    }
    const places = given.get(file);
    if (places && !locked) refuseWrongPlaces(file, text, places);
    lock[id] = locked ?? {
      sha256: digest,
      sentences: [...(places ? digestSentences(text, places) : numberSentences(text, language))],
    };
  }
  writeWhole(join(folder, lockFile), printLock(lock));
  return lock;
}

/** One line per sentence, so that a change shows as the lines it touches. */
const printLock = (lock: PassageLock): string => {
  const sentence = (each: Sentence): string => `      ${JSON.stringify(each)}`;
  const entries = Object.entries(lock)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([id, { sha256: digest, sentences }]) =>
        `  ${JSON.stringify(id)}: {\n    "sha256": "${digest}",\n    "sentences": [\n${sentences.map(sentence).join(',\n')}\n    ]\n  }`,
    );
  return `{\n${entries.join(',\n')}\n}\n`;
};
