import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Claim, Sentence, Source, SourceClaim } from '../dossier/compiled.js';
import type { Dossier } from '../dossier/dossier.js';
import { BilateralError } from '../error.js';
import { indexesOf } from '../dossier/indexes.js';
import { readNumbers, type NumberedSentence } from './given-numbers.js';
import { digestSentences } from './number-sentences.js';
import { staysBelow } from './read-within.js';
import { sha256 } from './sha256.js';

/** Words that a claim quotes, and that its passage does not hold. */
export interface AbsentWords {
  /** Address of the claim. */
  readonly claim: string;
  /** What is quoted: a name or a wording. */
  readonly words: string;
}

/** What comparing one text with the lock and with the claims on it found. */
export interface TextVerification {
  /** Id of the source. */
  readonly source: string;
  /** The name of its text. */
  readonly file: string;
  /**
   * `changed`: a digest of the text or of a sentence is not the locked one. `missing`: the folder does not hold the file.
   * `unreadable`: it cannot be read, or is not UTF-8. `unlocked`: the lock holds no digest of it.
   */
  readonly state: 'intact' | 'changed' | 'missing' | 'unreadable' | 'unlocked';
  /** The sentences whose characters have changed, as `paragraph.sentence`. */
  readonly changed: readonly string[];
  /** The sentences that `sentences.jsonl` beside the texts gives, and the lock does not hold so. */
  readonly unknown: readonly string[];
  /** Names and wordings that do not stand in the passages cited for them. */
  readonly absent: readonly AbsentWords[];
}

type LockedText = NonNullable<Source['text']>;
type AnyClaim = Claim | SourceClaim;

const number = ({ paragraph, sentence }: Pick<Sentence, 'paragraph' | 'sentence'>): string =>
  `${paragraph}.${sentence}`;

/** Quotation marks, spaces and case differ between a text and what is quoted of it; the words do not. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’`]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** What a claim quotes word for word: the wording behind each reading, and names, unless a reading tells how they were made out. */
const quotedBy = ({ says, reading = {} }: AnyClaim): readonly string[] => [
  ...('names' in says && !reading['names'] ? (says.names ?? []).map(({ text }) => text) : []),
  ...Object.values(reading).flatMap(({ wording }) => (wording === undefined ? [] : [wording])),
];

/** Whether a passage holds all parts of quoted words in their order; `…` stands for words left out. */
const holds = (passage: string, quoted: string): boolean => {
  let from = 0;
  return folded(quoted)
    .split('...') // as normalised from …
    .map((part) => part.trim())
    .every((part) => {
      const at = passage.indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
};

const absentIn = (
  text: string,
  { sentences }: LockedText,
  claims: readonly AnyClaim[],
): readonly AbsentWords[] => {
  const characters = [...text];
  const words = new Map(
    sentences.map((each) => [number(each), characters.slice(each.start, each.end).join('')]),
  );
  return claims.flatMap((claim) => {
    const passage = folded((claim.at ?? []).map((place) => words.get(place) ?? '').join(' '));
    return quotedBy(claim)
      .filter((quoted) => !holds(passage, quoted))
      .map((quoted) => ({ claim: claim.address, words: quoted }));
  });
};

const unknownIn = ({ sentences }: LockedText, given: readonly NumberedSentence[] = []): readonly string[] => {
  const locked = new Map(sentences.map((each) => [number(each), each]));
  const isLocked = (each: NumberedSentence): boolean => {
    const known = locked.get(number(each));
    return (
      known?.start === each.start && known.end === each.end && known.sha256 === (each.sha256 ?? known.sha256)
    );
  };
  return given.filter((each) => !isLocked(each)).map(number);
};

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The bytes of a file, or why there are none. */
const bytesOf = async (texts: string, file: string): Promise<Uint8Array | 'missing' | 'unreadable'> => {
  if (!staysBelow(file)) return 'unreadable';
  try {
    const path = join(texts, file);
    return (await stat(path)).isFile() ? await readFile(path) : 'unreadable';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable';
  }
};

const requireFolder = async (texts: string): Promise<void> => {
  const found = await stat(texts).catch(() => undefined);
  if (found?.isDirectory()) return;
  throw new BilateralError('unreadable', `${texts} is no folder`, {
    hint: '--texts names the folder that holds the texts of the sources',
  });
};

const compared = (
  locked: LockedText,
  bytes: Uint8Array,
  claims: readonly AnyClaim[],
): Pick<TextVerification, 'state' | 'changed' | 'absent'> => {
  const text = decoded(bytes);
  if (text === undefined) return { state: 'unreadable', changed: [], absent: [] };
  const digests = digestSentences(text, locked.sentences);
  const changed = locked.sentences
    .filter((sentence, index) => digests[index]?.sha256 !== sentence.sha256)
    .map(number);
  const intact = changed.length === 0 && sha256(bytes) === locked.sha256;
  // In another text, words are missing everywhere: what matters is that it is another.
  return {
    state: intact ? 'intact' : 'changed',
    changed,
    absent: intact ? absentIn(text, locked, claims) : [],
  };
};

/**
 * Compares the texts in a folder with the lock of a dossier and with the claims: every digest is computed again, and names
 * and wordings are looked for in the passages that are cited for them. One result for each source with a text, in the order of their
 * ids.
 *
 * @throws {@link BilateralError} of code `unreadable`, only when there is no such folder, or `sentences.jsonl` in it cannot be read.
 *
 * @example
 * ```ts
 * import { mkdirSync } from 'node:fs';
 * import { verifyTexts } from '@bilateral/core/compile';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * mkdirSync('no-texts', { recursive: true });
 * const found = await verifyTexts(pakistanRussia, 'no-texts');
 * new Set(found.map(({ state }) => state)).has('intact'); // => false
 * found[0]?.state; // => 'missing'
 * ```
 */
export async function verifyTexts(dossier: Dossier, texts: string): Promise<readonly TextVerification[]> {
  await requireFolder(texts);
  const given = await readNumbers(texts);
  const results: TextVerification[] = [];
  for (const { id, text: locked } of dossier.sources.values()) {
    if (!locked) continue;
    const nothing = { changed: [], absent: [] };
    const bytes = await bytesOf(texts, locked.file);
    const found =
      typeof bytes === 'string'
        ? { state: bytes, ...nothing }
        : locked.sha256 === ''
          ? { state: 'unlocked' as const, ...nothing }
          : compared(locked, bytes, indexesOf(dossier).claimsBySource.get(id) ?? []);
    results.push({
      source: id,
      file: locked.file,
      ...found,
      unknown: unknownIn(locked, given.get(locked.file)),
    });
  }
  return results;
}
