import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sentence } from '../dossier/compiled.js';
import { BilateralError } from '../error.js';
import type { PassageLock } from '../model/dossier-file.js';
import { readNumbers, type GivenNumbers } from './given-numbers.js';
import { digestSentences, numberSentences } from './number-sentences.js';
import { readFolder } from './read-folder.js';
import { sha256 } from './sha256.js';

async function readText(
  texts: string,
  file: string,
): Promise<{ readonly bytes: Buffer; readonly text: string }> {
  const bytes = await readFile(join(texts, file)).catch((cause: unknown) => {
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

const textsOf = async (
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
const refuseWrongPlaces = (file: string, text: string, places: GivenNumbers[string]): void => {
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

/** Numbers and digests the texts of a dossier's sources, and writes `passages.lock.json`. Sentences that are locked already keep their numbers. */
export async function lockTexts(folder: string, texts: string): Promise<PassageLock> {
  const given = await readNumbers(texts);
  const { folder: before } = await readFolder(folder);
  const lock: Record<string, PassageLock[string]> = {};
  for (const { id, file, language } of await textsOf(folder)) {
    const { bytes, text } = await readText(texts, file);
    const digest = sha256(bytes);
    const locked = before.lock[id];
    if (locked && locked.sha256 !== digest) {
      throw new BilateralError(
        'invalid-dossier',
        `the text ${file} is not the one that was locked for ${id}`,
        {
          hint: 'a locked text never changes: restore it, or remove its entry from the lock and read every claim on it again',
        },
      );
    }
    const places = given[file];
    if (places && !locked) refuseWrongPlaces(file, text, places);
    lock[id] = locked ?? {
      sha256: digest,
      sentences: [...(places ? digestSentences(text, places) : numberSentences(text, language))],
    };
  }
  const target = join(folder, 'passages.lock.json');
  await writeFile(`${target}.tmp`, printLock(lock));
  await rename(`${target}.tmp`, target);
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
