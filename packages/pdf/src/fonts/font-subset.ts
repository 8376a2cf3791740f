import type { Cluster, GlyphPart } from './clusters.js';
import type { ShapingFont } from './shaping-font.js';
import { TrueTypeGlyphs } from './true-type-glyphs.js';
import { writeTrueType, type NewGlyph } from './write-true-type.js';

/** What a number of the embedded font shows. */
interface Entry {
  readonly glyph: NewGlyph;
  /** In units of the font. */
  readonly advance: number;
  /** The characters that it stands for when text is searched or copied; none for what is only a part of others. */
  text: string;
}

/**
 * The glyphs of a font that a document uses, numbered from 1.
 *
 * A number of an embedded font stands for one text, but fonts share pictures: the same skeleton carries the dots of
 * several letters, and one letter is drawn in parts. So every pair of picture and text gets a number of its own, a
 * TrueType composite glyph where the picture has parts or already stands for another text.
 */
export class FontSubset {
  readonly #font: ShapingFont;
  readonly #source: TrueTypeGlyphs;
  readonly #entries: Entry[] = [];
  readonly #plain = new Map<number, number>();
  readonly #composites = new Map<string, number>();

  constructor(font: ShapingFont) {
    this.#font = font;
    this.#source = new TrueTypeGlyphs(font);
    this.#plainNumber(0);
  }

  /** The texts of the numbers, from 0. */
  get texts(): readonly string[] {
    return this.#entries.map(({ text }) => text);
  }

  /** The widths of the numbers, from 0, in units of the font. */
  get advances(): readonly number[] {
    return this.#entries.map(({ advance }) => advance);
  }

  advanceOf(number: number): number {
    return this.#entries[number]!.advance;
  }

  /**
   * The number that shows the cluster and stands for its text. Its width is that of the glyph in the font file, and
   * kerning is left to the text operator; but in `fixed` clusters it is the whole way to the next one, as programs that
   * read a page take every gap for the end of a word.
   */
  numberOf(cluster: Cluster): number {
    const [only, ...more] = cluster.parts;
    if (only === undefined || more.length > 0 || only.x !== 0 || only.y !== 0)
      return this.#compositeNumber(cluster);
    if (cluster.fixed && cluster.advance !== this.#source.advanceOf(only.id))
      return this.#compositeNumber(cluster);
    const number = this.#plainNumber(only.id);
    const entry = this.#entries[number]!;
    if (entry.text === '') entry.text = cluster.text;
    return entry.text === cluster.text ? number : this.#compositeNumber(cluster);
  }

  /** The font file. */
  encode(): Uint8Array {
    const glyphs: { readonly glyph: NewGlyph; readonly advance: number }[] = [];
    // Composites of the font file itself bring in their parts, which are appended while this runs.
    for (let number = 0; number < this.#entries.length; number++) {
      const { glyph, advance } = this.#entries[number]!;
      if (glyph.kind === 'copy')
        for (const part of this.#source.partsOf(glyph.source)) this.#plainNumber(part);
      glyphs.push({ glyph, advance });
    }
    return writeTrueType(this.#font, this.#source, glyphs, (source) => this.#plain.get(source)!);
  }

  #plainNumber(source: number): number {
    const known = this.#plain.get(source);
    if (known !== undefined) return known;
    const number = this.#add({ kind: 'copy', source }, this.#source.advanceOf(source), '');
    this.#plain.set(source, number);
    return number;
  }

  #compositeNumber({ text, parts, advance, fixed }: Cluster): number {
    const drawn = parts.filter(({ id }) => !this.#source.isEmpty(id));
    const sum = (): number => parts.reduce((width, { id }) => width + this.#source.advanceOf(id), 0);
    const width = Math.max(0, fixed ? advance : sum());
    const key = `${text} ${width} ${drawn.map(({ id, x, y }) => `${id},${x},${y}`).join(' ')}`;
    const known = this.#composites.get(key);
    if (known !== undefined) return known;
    const number = this.#add(
      { kind: 'composite', parts: drawn.map((part) => this.#placed(part)) },
      width,
      text,
    );
    this.#composites.set(key, number);
    return number;
  }

  #placed({ id, x, y }: GlyphPart): { readonly source: number; readonly x: number; readonly y: number } {
    this.#plainNumber(id);
    return { source: id, x, y };
  }

  #add(glyph: NewGlyph, advance: number, text: string): number {
    if (this.#entries.length >= 0xffff)
      throw new RangeError(`${this.#font.postscriptName} needs too many glyphs`);
    return this.#entries.push({ glyph, advance, text }) - 1;
  }
}
