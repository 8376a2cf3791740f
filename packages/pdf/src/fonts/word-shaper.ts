import { clustersOf, type Cluster } from './clusters.js';
import { arabicFaceOf, faceOf, type Face, type TextStyle } from './faces.js';
import type { Fonts } from './load-fonts.js';
import { missingGlyph } from './missing-glyph.js';
import { scriptRuns } from './scripts.js';
import type { Writing } from './writing.js';

/** Glyphs of one face. */
export interface FaceRun {
  readonly face: Face;
  readonly clusters: readonly Cluster[];
}

/** A word, or a space, as glyphs. */
export interface ShapedWord {
  /** From left to right. */
  readonly runs: readonly FaceRun[];
  /** As a share of the size of the text. */
  readonly width: number;
}

/** Characters that steer line breaking and direction and have no picture of their own. */
const steering = /[\n\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Characters that decide whether the letters beside them join. */
const joiners: ReadonlySet<string> = new Set(['\u200c', '\u200d']);

/**
 * Turns words into glyphs. A word is shaped by itself, as no letter of the faces joins or kerns across a space, and kept:
 * the same word is asked for many times, to be measured, broken into lines and shown.
 */
export class WordShaper {
  readonly #fonts: Fonts;
  readonly #words = new Map<string, Map<string, ShapedWord>>();

  constructor(fonts: Fonts) {
    this.#fonts = fonts;
  }

  /** Throws a `PdfError` naming the first character that neither face of the style has. */
  verify(text: string, style: TextStyle): void {
    const latin = this.#fonts.open(faceOf(style));
    for (const character of text.replace(steering, '')) {
      if (latin.has(character.codePointAt(0)!) || joiners.has(character)) continue;
      if (!this.#fonts.open(arabicFaceOf(style)).has(character.codePointAt(0)!))
        throw missingGlyph(character, text);
    }
  }

  /** The words of a text that is written in one way, and its spaces, in the order in which they are read. */
  words(text: string, style: TextStyle, writing: Writing): readonly ShapedWord[] {
    const known = this.#wordsOf(style, writing);
    return (text.replace(steering, '').match(/ |[^ ]+/gu) ?? []).map((word) => {
      let shaped = known.get(word);
      if (shaped === undefined) {
        shaped = this.#shape(word, style, writing, text);
        known.set(word, shaped);
      }
      return shaped;
    });
  }

  #wordsOf(style: TextStyle, { script, direction }: Writing): Map<string, ShapedWord> {
    const key = `${faceOf(style)} ${arabicFaceOf(style)} ${script} ${direction}`;
    let words = this.#words.get(key);
    if (words === undefined) {
      words = new Map();
      this.#words.set(key, words);
    }
    return words;
  }

  #shape(word: string, style: TextStyle, writing: Writing, text: string): ShapedWord {
    let width = 0;
    const runs = this.#faceRuns(word, style, writing, text).flatMap(({ face, text: part }) => {
      const font = this.#fonts.open(face);
      return scriptRuns(part, writing).map(({ text: run, shaping }) => {
        const glyphs = font.shape(run, shaping);
        const empty = glyphs.find(({ id }) => id === 0);
        if (empty !== undefined)
          throw missingGlyph(String.fromCodePoint(run.codePointAt(empty.cluster)!), text);
        for (const { xAdvance } of glyphs) width += xAdvance / font.unitsPerEm;
        return { face, clusters: clustersOf(run, glyphs, writing.direction) };
      });
    });
    return { runs: writing.direction === 'rtl' ? runs.reverse() : runs, width };
  }

  /** Cuts a word where the faces change: a character that the faces of its script lack comes from the other face. */
  #faceRuns(
    word: string,
    style: TextStyle,
    writing: Writing,
    text: string,
  ): readonly { readonly face: Face; readonly text: string }[] {
    const faces = [faceOf(style), arabicFaceOf(style)];
    const [first, second] = writing.script === 'arabic' ? faces.reverse() : faces;
    const runs: { face: Face; text: string }[] = [];
    for (const character of word) {
      const open = runs.at(-1);
      const has = (face: Face): boolean => this.#fonts.open(face).has(character.codePointAt(0)!);
      const face = joiners.has(character) ? (open?.face ?? first!) : [first!, second!].find(has);
      if (face === undefined) throw missingGlyph(character, text);
      if (open?.face === face) open.text += character;
      else runs.push({ face, text: character });
    }
    return runs;
  }
}
