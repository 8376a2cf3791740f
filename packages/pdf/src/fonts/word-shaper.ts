import { clustersOf, type Cluster } from './clusters.js';
import { arabicFaceOf, faceOf, scriptOfFace, type Face, type TextStyle } from './faces.js';
import type { Fonts } from './load-fonts.js';
import { missingGlyph } from './missing-glyph.js';
import { scriptRuns } from './scripts.js';
import type { ShapedGlyph } from './shaping-font.js';
import type { Writing } from './writing.js';

/** Glyphs of one face. */
interface FaceRun {
  readonly face: Face;
  readonly clusters: readonly Cluster[];
}

/** A word, or a space, as glyphs. */
export interface ShapedWord {
  /** From left to right. */
  readonly runs: readonly FaceRun[];
  /** Of its glyphs from Latin and from Arabic faces, each as a share of their size. */
  readonly latinWidth: number;
  readonly arabicWidth: number;
}

/** Characters that steer line breaking, direction and the choice of a picture, and have no picture of their own. */
const steering =
  /[\n\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\p{Variation_Selector}]/gu;
/** Blanks that no face, or not every face, has a picture for: they look like a space. */
const blank = /[\t\v\f\r\u0085\u2028\u2029]/g;
/** What a text shows: of such characters nothing, or a space. */
const visible = (text: string): string => text.replace(steering, '').replace(blank, ' ');
/** Characters that decide whether the letters beside them join. */
const joiners: ReadonlySet<string> = new Set(['\u200c', '\u200d']);

/** What has been shaped with certain faces in a certain way. */
interface Shelf {
  readonly words: Map<string, ShapedWord>;
  /** Words with the space after them, out of which lines are made, and lines. */
  readonly texts: Map<string, readonly ShapedWord[]>;
}

/** A line is asked for twice, to be measured and to be shown, and hardly one is longer. */
const longestKept = 200;

const writingsRtl = { latin: 'latin-rtl', arabic: 'arabic-rtl' } as const;

/** The least width of a space, as a share of the size: the words of Nastaliq overlap its own, which is an eighth. */
const nastaliqSpace = 0.2;

function spaced(
  glyphs: readonly ShapedGlyph[],
  text: string,
  face: Face,
  unitsPerEm: number,
): readonly ShapedGlyph[] {
  if (face !== 'nastaliq-regular') return glyphs;
  return glyphs.map((glyph) =>
    /[ \u00a0]/.test(text[glyph.cluster]!)
      ? { ...glyph, xAdvance: Math.max(glyph.xAdvance, nastaliqSpace * unitsPerEm) }
      : glyph,
  );
}

/**
 * Turns words into glyphs. A word is shaped by itself, as no letter of the faces joins or kerns across a space, and kept:
 * the same word is asked for many times, to be measured, broken into lines and shown.
 */
export class WordShaper {
  readonly #fonts: Fonts;
  readonly #shelves = new Map<string, Shelf>();
  /** The same shelves by the styles that have led to them. */
  readonly #byStyle = new WeakMap<TextStyle, Map<string, Shelf>>();

  constructor(fonts: Fonts) {
    this.#fonts = fonts;
  }

  /** Throws a `BilateralError` naming the first character that neither face of the style has. */
  verify(text: string, style: TextStyle): void {
    const latin = this.#fonts.open(faceOf(style));
    for (const character of visible(text)) {
      if (latin.has(character.codePointAt(0)!) || joiners.has(character)) continue;
      if (!this.#fonts.open(arabicFaceOf(style)).has(character.codePointAt(0)!))
        throw missingGlyph(character, text);
    }
  }

  /** The words of a text that is written in one way, and its spaces, in the order in which they are read. */
  words(text: string, style: TextStyle, writing: Writing): readonly ShapedWord[] {
    const { words, texts } = this.#shelf(style, writing);
    const known = texts.get(text);
    if (known !== undefined) return known;
    const shaped = (visible(text).match(/ |[^ ]+/gu) ?? []).map((word) => {
      let found = words.get(word);
      if (found === undefined) {
        found = this.#shape(word, style, writing, text);
        words.set(word, found);
      }
      return found;
    });
    if (text.length <= longestKept) texts.set(text, shaped);
    return shaped;
  }

  #shelf(style: TextStyle, writing: Writing): Shelf {
    let shelves = this.#byStyle.get(style);
    if (shelves === undefined) {
      shelves = new Map();
      this.#byStyle.set(style, shelves);
    }
    const way = writing.direction === 'rtl' ? writingsRtl[writing.script] : writing.script;
    let shelf = shelves.get(way);
    if (shelf === undefined) {
      shelf = this.#shelfOfFaces(`${faceOf(style)} ${arabicFaceOf(style)} ${way}`);
      shelves.set(way, shelf);
    }
    return shelf;
  }

  #shelfOfFaces(key: string): Shelf {
    const shelf = this.#shelves.get(key) ?? { words: new Map(), texts: new Map() };
    this.#shelves.set(key, shelf);
    return shelf;
  }

  #shape(word: string, style: TextStyle, writing: Writing, text: string): ShapedWord {
    const widths = { latin: 0, arabic: 0 };
    const runs = this.#faceRuns(word, style, writing, text).flatMap(({ face, text: part }) => {
      const font = this.#fonts.open(face);
      return scriptRuns(part, writing).map(({ text: run, shaping }) => {
        const glyphs = spaced(font.shape(run, shaping), run, face, font.unitsPerEm);
        const empty = glyphs.find(({ id }) => id === 0);
        if (empty !== undefined)
          throw missingGlyph(String.fromCodePoint(run.codePointAt(empty.cluster)!), text);
        for (const { xAdvance } of glyphs) widths[scriptOfFace(face)] += xAdvance / font.unitsPerEm;
        return { face, clusters: clustersOf(run, glyphs, writing.direction) };
      });
    });
    return {
      runs: writing.direction === 'rtl' ? runs.reverse() : runs,
      latinWidth: widths.latin,
      arabicWidth: widths.arabic,
    };
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
