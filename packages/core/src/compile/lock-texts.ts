import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Sentence } from '../dossier/compiled.js';
import { CoreError } from '../error.js';
import type { PassageLock } from '../model/dossier-file.js';
import { digestSentences, numberSentences } from './number-sentences.js';
import { readFolder } from './read-folder.js';
import { sha256 } from './sha256.js';

const numbered = z.object({
  file: z.string(),
  paragraph: z.int().positive(),
  sentence: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
type Numbered = z.infer<typeof numbered>;

const absent = (error: unknown): undefined => {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
};

/** The sentence numbers that lie beside the texts, by file; empty if there are none. */
async function givenNumbers(texts: string): Promise<ReadonlyMap<string, readonly Numbered[]>> {
  const jsonl = await readFile(join(texts, 'sentences.jsonl'), 'utf8').catch(absent);
  const rows = (jsonl ?? '').split('\n').filter((line) => line.trim() !== '');
  return groupByFile(rows.map(parseRow));
}

const parseRow = (line: string, index: number): Numbered => {
  try {
    return numbered.parse(JSON.parse(line));
  } catch (cause) {
    throw new CoreError('unreadable', `line ${index + 1} of sentences.jsonl is no numbered sentence`, {
      cause,
    });
  }
};

const groupByFile = (rows: readonly Numbered[]): ReadonlyMap<string, readonly Numbered[]> => {
  const groups = new Map<string, Numbered[]>();
  for (const row of rows) groups.set(row.file, [...(groups.get(row.file) ?? []), row]);
  return groups;
};

async function readText(
  texts: string,
  file: string,
): Promise<{ readonly bytes: Buffer; readonly text: string }> {
  const bytes = await readFile(join(texts, file)).catch((cause: unknown) => {
    throw new CoreError('unreadable', `the text ${file} is not in ${texts}`, {
      cause,
      hint: '--texts names the folder that holds the texts of the sources',
    });
  });
  try {
    return { bytes, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (cause) {
    throw new CoreError('unreadable', `the text ${file} is not valid UTF-8`, { cause });
  }
}

const textsOf = async (
  folder: string,
): Promise<readonly { readonly id: string; readonly file: string; readonly language: string }[]> => {
  const { folder: read, issues } = await readFolder(folder);
  const wrong = issues.filter(({ file }) => file?.startsWith('sources/'));
  if (wrong.length > 0)
    throw new CoreError('invalid-dossier', 'the sources of the dossier cannot be read', { issues: wrong });
  return read.sources.flatMap(({ id, data }) =>
    data.text === undefined ? [] : [{ id, file: data.text, language: data.language }],
  );
};

/** Refuses given numbers that stand twice, or that mark no characters of the text: their digests would prove nothing. */
const refuseWrongPlaces = (file: string, text: string, places: readonly Numbered[]): void => {
  const { length } = [...text];
  const seen = new Set<string>();
  for (const { paragraph, sentence, start, end } of places) {
    const number = `${paragraph}.${sentence}`;
    const wrong = seen.has(number)
      ? `numbers ${number} twice`
      : start >= end || end > length
        ? `places ${number} at ${start} to ${end}, but the text has ${length} characters`
        : undefined;
    if (wrong !== undefined) throw new CoreError('unreadable', `sentences.jsonl ${wrong} in ${file}`);
    seen.add(number);
  }
};

/** Numbers and digests the texts of a dossier's sources, and writes `passages.lock.json`. Sentences that are locked already keep their numbers. */
export async function lockTexts(folder: string, texts: string): Promise<PassageLock> {
  const given = await givenNumbers(texts);
  const { folder: before } = await readFolder(folder);
  const lock: Record<string, PassageLock[string]> = {};
  for (const { id, file, language } of await textsOf(folder)) {
    const { bytes, text } = await readText(texts, file);
    const digest = sha256(bytes);
    const locked = before.lock[id];
    if (locked && locked.sha256 !== digest) {
      throw new CoreError('invalid-dossier', `the text ${file} is not the one that was locked for ${id}`, {
        hint: 'a locked text never changes: restore it, or remove its entry from the lock and read every claim on it again',
      });
    }
    const places = given.get(file);
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

/** What comparing one locked text with the text itself found. */
export interface TextVerification {
  readonly source: string;
  readonly file: string;
  /** Whether the digest of the whole text and of every sentence is the locked one. */
  readonly intact: boolean;
  /** The sentences whose characters have changed, as `paragraph.sentence`. */
  readonly changed: readonly string[];
}

interface LockedText {
  readonly id: string;
  readonly text?: { readonly file: string; readonly sha256: string; readonly sentences: readonly Sentence[] };
}

/** Recomputes the digest of every locked text and sentence from the texts in a folder. */
export async function verifyTexts(
  sources: Iterable<LockedText>,
  texts: string,
): Promise<readonly TextVerification[]> {
  const results: TextVerification[] = [];
  for (const { id, text: locked } of sources) {
    if (!locked) continue;
    const { bytes, text } = await readText(texts, locked.file);
    const digested = digestSentences(text, locked.sentences);
    const changed = locked.sentences.filter((sentence, index) => digested[index]?.sha256 !== sentence.sha256);
    results.push({
      source: id,
      file: locked.file,
      intact: changed.length === 0 && sha256(bytes) === locked.sha256,
      changed: changed.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`),
    });
  }
  return results;
}
