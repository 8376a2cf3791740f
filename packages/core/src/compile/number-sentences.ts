import { sha256 } from './sha256.js';
import type { Sentence } from '../dossier/compiled.js';

interface Place {
  readonly paragraph: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

/** Offsets count code points (Web Annotation Data Model, 4.2.4), not UTF-16 units. */
const digested = (characters: readonly string[], { paragraph, sentence, start, end }: Place): Sentence => ({
  paragraph,
  sentence,
  start,
  end,
  sha256: sha256(characters.slice(start, end).join('')),
});

const trimmed = (segment: string): { readonly lead: number; readonly length: number } => ({
  lead: [...segment].length - [...segment.trimStart()].length,
  length: [...segment.trim()].length,
});

const segmented = (text: string, language: string): readonly Place[] => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const places: Place[] = [];
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    let at = offset;
    let sentence = 0;
    for (const { segment } of segmenter.segment(line)) {
      const { lead, length } = trimmed(segment);
      if (length > 0)
        places.push({
          paragraph: index + 1,
          sentence: (sentence += 1),
          start: at + lead,
          end: at + lead + length,
        });
      at += [...segment].length;
    }
    offset += [...line].length + 1;
  }
  return places;
};

/**
 * Numbers and digests the sentences of a text: a line is a paragraph, and sentences are those of `Intl.Segmenter` in the language
 * (BCP 47). Another version of the runtime may cut another way, which is why the lock keeps what was found once.
 *
 * @example
 * ```ts
 * import { numberSentences } from '@bilateral/core/compile';
 *
 * const sentences = numberSentences('They met 🚢 on the quay.\nThey signed nothing.', 'en');
 * sentences.map(({ paragraph, sentence, start, end }) => [paragraph, sentence, start, end]);
 * // => [[1, 1, 0, 23], [2, 1, 24, 44]]
 * ```
 */
export function numberSentences(text: string, language: string): readonly Sentence[] {
  const characters = [...text];
  return segmented(text, language).map((place) => digested(characters, place));
}

/** Digests the sentences of a text at places that are known already. */
export function digestSentences(text: string, places: readonly Place[]): readonly Sentence[] {
  const characters = [...text];
  return places.map((place) => digested(characters, place));
}
