import { PdfError } from '../errors.js';
import type { EmbeddedFont, PdfDocument } from '../output/pdfkit-document.js';
import { faceOf, firstFace, type Face, type TextStyle } from './faces.js';
import type { FontBytes } from './load-fonts.js';
import { glyphRun, operand } from './glyph-run.js';
import type { Writing } from './writing.js';

/**
 * The only part that turns characters into glyphs. Lines, tables and charts measure and draw through it, so another
 * shaping engine replaces this file and nothing else.
 */
export interface Typesetter {
  /**
   * Width of the text in points; throws a {@link PdfError} when a character has no glyph. Text of several scripts and
   * directions is divided first, unless it is said how it is written.
   */
  measure(text: string, style: TextStyle, writing?: Writing): number;
  /** Throws a {@link PdfError} naming the first character that the style's font lacks. */
  verify(text: string, style: TextStyle): void;
  /**
   * Page operators that set the text with its baseline starting at x, y (y grows downwards). `turned` text reads
   * upwards. Text of several directions starts at its left end and is ordered as a paragraph whose direction is that
   * of its first letter, unless it is said how it is written.
   */
  show(text: string, style: TextStyle, x: number, y: number, turned?: boolean, writing?: Writing): string;
}

/** Characters that steer line breaking and direction and have no picture of their own. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Shapes with the engine of pdfkit, which serves the scripts that are written from left to right. */
export class PdfkitTypesetter implements Typesetter {
  readonly #document: PdfDocument;
  readonly #files: FontBytes;
  /** Every font is opened once and kept: pdfkit compares whole font files when one is opened again. */
  readonly #fonts: Map<Face, EmbeddedFont>;
  readonly #widths = new Map<string, number>();
  readonly #verified = new Map<Face, Set<number>>();

  /** The document has been opened with the file of the {@link firstFace}. */
  constructor(document: PdfDocument, files: FontBytes) {
    this.#document = document;
    this.#files = files;
    this.#fonts = new Map([[firstFace, document._font]]);
  }

  verify(text: string, style: TextStyle): void {
    const face = faceOf(style);
    const verified = this.#verified.get(face) ?? new Set<number>();
    this.#verified.set(face, verified);
    for (const character of text.replace(unseen, '')) {
      const code = character.codePointAt(0)!;
      if (verified.has(code)) continue;
      if (!this.#font(face).font.hasGlyphForCodePoint(code)) throw missingGlyph(code, text);
      verified.add(code);
    }
  }

  measure(text: string, style: TextStyle): number {
    const face = faceOf(style);
    const key = `${face} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      this.verify(text, style);
      width = this.#font(face).widthOfString(text.replace(unseen, ''), 1);
      this.#widths.set(key, width);
    }
    return width * style.size;
  }

  show(text: string, style: TextStyle, x: number, y: number, turned = false): string {
    this.verify(text, style);
    const font = this.#font(faceOf(style));
    const run = glyphRun(font, text.replace(unseen, ''), style);
    if (run === undefined) throw missingGlyph(undefined, text);
    this.#document.page.fonts[font.id] ??= font.ref();
    const matrix = turned ? '0 -1 -1 0' : '1 0 0 -1';
    return (
      `BT /${font.id} ${operand(style.size)} Tf ${colourOperands(style.colour)} rg ` +
      `${matrix} ${operand(x)} ${operand(y)} Tm ${operand(style.rise)} Ts ${run} ET`
    );
  }

  #font(face: Face): EmbeddedFont {
    const open = this.#fonts.get(face);
    if (open !== undefined) return open;
    const bytes = this.#files.get(face);
    if (bytes === undefined) throw new TypeError(`No font file was given for ${face}`);
    const font = this.#document.font(bytes)._font;
    this.#fonts.set(face, font);
    return font;
  }
}

function colourOperands(colour: string): string {
  const channel = (at: number): string => operand(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return `${channel(1)} ${channel(3)} ${channel(5)}`;
}

function missingGlyph(code: number | undefined, text: string): PdfError {
  const character = code === undefined ? undefined : String.fromCodePoint(code);
  const name =
    character === undefined
      ? 'a character'
      : `U+${code!.toString(16).toUpperCase().padStart(4, '0')} (${character})`;
  return new PdfError(
    'missing-glyph',
    `The fonts have no glyph for ${name}, found in “${excerpt(text, character)}”`,
    {
      hint: 'Write the passage without this character, or with one that Noto Sans and Noto Serif have.',
    },
  );
}

function excerpt(text: string, character = ''): string {
  const at = Math.max(0, text.indexOf(character));
  const start = Math.max(0, at - 30);
  const end = Math.min(text.length, at + 30);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
