import type { PdfDocument } from '../output/pdfkit-document.js';
import { embeddingLevels, visualOrder } from './bidi.js';
import { EmbeddedFont } from './embedded-font.js';
import { scriptOfFace, type Face, type TextStyle } from './faces.js';
import { GlyphRuns, type EncodedGlyphs } from './glyph-run.js';
import type { Fonts } from './load-fonts.js';
import { WordShaper, type ShapedWord } from './word-shaper.js';
import { directionOf, writtenRuns, type Writing } from './writing.js';

/**
 * The only part that turns characters into glyphs. Lines, tables and figures measure and draw through it, so another
 * shaping engine replaces this file and nothing else.
 */
export interface Typesetter {
  /**
   * Width of the text in points; throws a `BilateralError` when a character has no glyph. Text of several scripts and
   * directions is divided first, unless it is said how it is written.
   */
  measure(text: string, style: TextStyle, writing?: Writing): number;
  /** Throws a `BilateralError` naming the first character that the style's faces lack. */
  verify(text: string, style: TextStyle): void;
  /**
   * Page operators that set the text with its baseline starting at x, y (y grows downwards). `turned` text reads
   * upwards. Text of several directions starts at its left end and is ordered as a paragraph whose direction is that
   * of its first letter, unless it is said how it is written.
   */
  show(text: string, style: TextStyle, x: number, y: number, turned?: boolean, writing?: Writing): string;
}

interface DirectedText {
  readonly text: string;
  readonly writing: Writing;
}

/** Shapes with HarfBuzz, and embeds in a document the glyphs that are shown. */
export class HarfbuzzTypesetter implements Typesetter {
  readonly #document: PdfDocument;
  readonly #fonts: Fonts;
  readonly #shaper: WordShaper;
  readonly #embedded = new Map<Face, EmbeddedFont>();
  /** What has been shown of a word, once for the whole document. */
  readonly #encoded = new Map<ShapedWord, readonly EncodedGlyphs[]>();

  constructor(document: PdfDocument, fonts: Fonts) {
    this.#document = document;
    this.#fonts = fonts;
    this.#shaper = new WordShaper(fonts);
  }

  verify(text: string, style: TextStyle): void {
    this.#shaper.verify(text, style);
  }

  measure(text: string, style: TextStyle, writing?: Writing): number {
    let latin = 0;
    let arabic = 0;
    for (const run of this.#runs(text, style, writing)) {
      for (const word of this.#shaper.words(run.text, style, run.writing)) {
        latin += word.latinWidth;
        arabic += word.arabicWidth;
      }
    }
    return latin * sizeOf('latin', style) + arabic * sizeOf('arabic', style);
  }

  show(text: string, style: TextStyle, x: number, y: number, turned = false, writing?: Writing): string {
    const shown = new GlyphRuns();
    for (const run of this.#runs(text, style, writing)) {
      const words = this.#shaper.words(run.text, style, run.writing);
      for (const word of run.writing.direction === 'rtl' ? [...words].reverse() : words) {
        for (const glyphs of this.#encode(word)) shown.add(glyphs, sizeOf(glyphs.script, style));
      }
    }
    const { fonts } = this.#document.page;
    for (const font of shown.fonts) fonts[font.id] ??= font.reference;
    return shown.operators(style, x, y, turned);
  }

  /** Writes the fonts into the document, after the last text and before the document ends. */
  close(): void {
    for (const font of this.#embedded.values()) font.close();
  }

  /** The runs of a text from left to right. A text that is not yet divided is checked as a whole, for its error. */
  #runs(text: string, style: TextStyle, writing: Writing | undefined): readonly DirectedText[] {
    if (writing !== undefined) return [{ text, writing }];
    this.verify(text, style);
    return visualRuns(text);
  }

  #encode(word: ShapedWord): readonly EncodedGlyphs[] {
    let encoded = this.#encoded.get(word);
    if (encoded === undefined) {
      encoded = word.runs.map(({ face, clusters }) => {
        const font = this.#font(face);
        return { font, script: scriptOfFace(face), glyphs: font.encode(clusters) };
      });
      this.#encoded.set(word, encoded);
    }
    return encoded;
  }

  #font(face: Face): EmbeddedFont {
    let font = this.#embedded.get(face);
    if (font === undefined) {
      font = new EmbeddedFont(this.#document, this.#fonts.open(face), this.#embedded.size + 1);
      this.#embedded.set(face, font);
    }
    return font;
  }
}

/** Latin letters look larger than Arabic ones of the same size, which a style may even out. */
function sizeOf(script: Writing['script'], { size, latinScale = 1 }: TextStyle): number {
  return script === 'latin' ? size * latinScale : size;
}

function visualRuns(text: string): readonly DirectedText[] {
  const levels = embeddingLevels(text, 'auto');
  const runs = writtenRuns(text, levels);
  return visualOrder(runs.map(({ level }) => level)).map((index) => {
    const { start, end, script, level } = runs[index]!;
    return { text: text.slice(start, end), writing: { script, direction: directionOf(level) } };
  });
}
