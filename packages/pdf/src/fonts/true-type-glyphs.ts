import type { ShapingFont } from './shaping-font.js';

/** The box of a glyph, in units of the font. */
export interface GlyphBox {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

/** How much a glyph asks of a renderer (OpenType, `maxp`). */
export interface GlyphCost {
  readonly points: number;
  readonly contours: number;
  readonly depth: number;
}

/** Flags of a part of a composite glyph (OpenType, `glyf`). */
export const partFlags = {
  wordArguments: 0x1,
  xyArguments: 0x2,
  scale: 0x8,
  more: 0x20,
  scaleXY: 0x40,
  matrix: 0x80,
};

/** The outlines of a TrueType font file by the numbers of their glyphs. */
export class TrueTypeGlyphs {
  readonly #outlines: DataView;
  readonly #places: DataView;
  readonly #longPlaces: boolean;
  readonly #metrics: DataView;
  readonly #metricsCount: number;

  constructor(font: ShapingFont) {
    this.#outlines = viewOf(font.table('glyf'));
    this.#places = viewOf(font.table('loca'));
    this.#longPlaces = viewOf(font.table('head')).getInt16(50) === 1;
    this.#metrics = viewOf(font.table('hmtx'));
    this.#metricsCount = viewOf(font.table('hhea')).getUint16(34);
  }

  advanceOf(glyph: number): number {
    return this.#metrics.getUint16(4 * Math.min(glyph, this.#metricsCount - 1));
  }

  bearingOf(glyph: number): number {
    if (glyph < this.#metricsCount) return this.#metrics.getInt16(4 * glyph + 2);
    return this.#metrics.getInt16(4 * this.#metricsCount + 2 * (glyph - this.#metricsCount));
  }

  isEmpty(glyph: number): boolean {
    return this.outlineOf(glyph).byteLength === 0;
  }

  outlineOf(glyph: number): DataView {
    const place = (index: number): number =>
      this.#longPlaces ? this.#places.getUint32(4 * index) : 2 * this.#places.getUint16(2 * index);
    const start = place(glyph);
    return new DataView(this.#outlines.buffer, this.#outlines.byteOffset + start, place(glyph + 1) - start);
  }

  boxOf(glyph: number): GlyphBox {
    const outline = this.outlineOf(glyph);
    return {
      xMin: outline.getInt16(2),
      yMin: outline.getInt16(4),
      xMax: outline.getInt16(6),
      yMax: outline.getInt16(8),
    };
  }

  /** The glyphs of which a composite glyph of the file is made. */
  partsOf(glyph: number): readonly number[] {
    const outline = this.outlineOf(glyph);
    return partPlaces(outline).map((place) => outline.getUint16(place + 2));
  }

  costOf(glyph: number): GlyphCost {
    const outline = this.outlineOf(glyph);
    if (outline.byteLength === 0) return { points: 0, contours: 0, depth: 0 };
    const contours = outline.getInt16(0);
    if (contours < 0) return costOfParts(this.partsOf(glyph).map((part) => this.costOf(part)));
    return { points: contours === 0 ? 0 : outline.getUint16(8 + 2 * contours) + 1, contours, depth: 0 };
  }
}

export function costOfParts(parts: readonly GlyphCost[]): GlyphCost {
  return {
    points: parts.reduce((sum, { points }) => sum + points, 0),
    contours: parts.reduce((sum, { contours }) => sum + contours, 0),
    depth: 1 + Math.max(0, ...parts.map(({ depth }) => depth)),
  };
}

/** Where the descriptions of the parts of a composite glyph begin in its outline; none in a simple glyph. */
export function partPlaces(outline: DataView): readonly number[] {
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return [];
  const places: number[] = [];
  let more = true;
  for (let place = 10; more;) {
    const flags = outline.getUint16(place);
    places.push(place);
    more = (flags & partFlags.more) !== 0;
    place += 4 + (flags & partFlags.wordArguments ? 4 : 2) + transformSize(flags);
  }
  return places;
}

function transformSize(flags: number): number {
  if (flags & partFlags.matrix) return 8;
  if (flags & partFlags.scaleXY) return 4;
  return flags & partFlags.scale ? 2 : 0;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
