import type * as harfbuzz from 'harfbuzzjs';
import type { Direction } from './bidi.js';

/** The module of HarfBuzz, which loads its WebAssembly when it is imported. */
export type HarfBuzz = typeof harfbuzz;

/** A glyph in the place that HarfBuzz gave it. Lengths are in units of the font. */
export interface ShapedGlyph {
  /** Its number in the font file; 0 is the empty box. */
  readonly id: number;
  /** The first code unit of the characters that it shows. */
  readonly cluster: number;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** How a text is shaped: a script by its four letters (ISO 15924), and a language (BCP 47). */
export interface Shaping {
  readonly direction: Direction;
  /** When it is absent, HarfBuzz guesses it from the letters. */
  readonly script: string | undefined;
  readonly language: string;
}

/** One font file, opened for shaping. */
export class ShapingFont {
  readonly unitsPerEm: number;
  readonly postscriptName: string;
  readonly #harfbuzz: HarfBuzz;
  readonly #face: InstanceType<HarfBuzz['Face']>;
  readonly #font: InstanceType<HarfBuzz['Font']>;
  readonly #buffer: InstanceType<HarfBuzz['Buffer']>;
  readonly #characters: ReadonlySet<number>;

  constructor(harfbuzz: HarfBuzz, bytes: Uint8Array) {
    this.#harfbuzz = harfbuzz;
    this.#face = new harfbuzz.Face(new harfbuzz.Blob(bytes));
    this.#font = new harfbuzz.Font(this.#face);
    this.#buffer = new harfbuzz.Buffer();
    this.#characters = new Set(this.#face.collectUnicodes());
    this.unitsPerEm = this.#face.upem;
    this.postscriptName = this.#face.getName(postscriptNameId, 'en');
  }

  has(codePoint: number): boolean {
    return this.#characters.has(codePoint);
  }

  /** A table of the file; throws when the file lacks it. */
  table(name: string): Uint8Array {
    const table = this.#face.referenceTable(name);
    if (table === undefined) throw new TypeError(`The font ${this.postscriptName} has no table ${name}`);
    // What HarfBuzz gives is a view of its memory, which moves when it grows.
    return table.slice();
  }

  /**
   * The glyphs of a text from left to right, whichever way it runs. Every character keeps glyphs of its own unless a
   * ligature joins them. Characters without a picture give no glyph.
   */
  shape(text: string, { direction, script, language }: Shaping): readonly ShapedGlyph[] {
    const { BufferFlag, ClusterLevel, Direction: directions, shape } = this.#harfbuzz;
    const buffer = this.#buffer;
    buffer.reset();
    buffer.addText(text);
    buffer.setDirection(direction === 'rtl' ? directions.RTL : directions.LTR);
    buffer.setLanguage(language);
    if (script === undefined) buffer.guessSegmentProperties();
    else buffer.setScript(script);
    buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES);
    buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
    shape(this.#font, buffer);
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
      const { xAdvance, xOffset, yOffset } = positions[index]!;
      return { id: codepoint, cluster, xAdvance, xOffset, yOffset };
    });
  }
}

/** The number of the PostScript name in the table of names (OpenType, `name`). */
const postscriptNameId = 6;
