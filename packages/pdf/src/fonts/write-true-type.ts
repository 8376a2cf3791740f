import { joinBytes, joinTables, padded } from './join-tables.js';
import type { ShapingFont } from './shaping-font.js';
import {
  costOfParts,
  partFlags,
  partPlaces,
  viewOf,
  type GlyphBox,
  type GlyphCost,
  type TrueTypeGlyphs,
} from './true-type-glyphs.js';

/** A glyph of a new font file: one of the old file, or one put together of such. */
export type NewGlyph =
  | { readonly kind: 'copy'; readonly source: number }
  | { readonly kind: 'composite'; readonly parts: readonly PlacedGlyph[] };

interface PlacedGlyph {
  readonly source: number;
  readonly x: number;
  readonly y: number;
}

/** A glyph with its width in units of the font. */
interface SizedGlyph {
  readonly glyph: NewGlyph;
  readonly advance: number;
}

type Renumber = (source: number) => number;

/** A TrueType file with the tables that a PDF needs (ISO 32000-1, 9.9). `numberOf` gives the new number of a glyph. */
export function writeTrueType(
  font: ShapingFont,
  source: TrueTypeGlyphs,
  glyphs: readonly SizedGlyph[],
  numberOf: Renumber,
): Uint8Array {
  const outlines = glyphs.map(({ glyph }) =>
    glyph.kind === 'copy' ? copied(source, glyph.source, numberOf) : composed(source, glyph.parts, numberOf),
  );
  const boxes = outlines.filter(({ byteLength }) => byteLength > 0).map((outline) => boxIn(viewOf(outline)));
  return joinTables([
    ['glyf', joinBytes(outlines.map(padded))],
    ['head', headTable(font, boxes)],
    ['hhea', withField(font.table('hhea'), 34, glyphs.length)],
    ['hmtx', metricsTable(source, glyphs, outlines)],
    ['loca', placesTable(outlines)],
    ['maxp', profileTable(font, source, glyphs)],
    ['prep', font.table('prep')],
  ]);
}

function copied(source: TrueTypeGlyphs, glyph: number, numberOf: Renumber): Uint8Array {
  const outline = source.outlineOf(glyph);
  const copy = new Uint8Array(outline.buffer, outline.byteOffset, outline.byteLength).slice();
  const view = viewOf(copy);
  for (const place of partPlaces(outline)) view.setUint16(place + 2, numberOf(outline.getUint16(place + 2)));
  return copy;
}

function composed(source: TrueTypeGlyphs, parts: readonly PlacedGlyph[], numberOf: Renumber): Uint8Array {
  if (parts.length === 0) return new Uint8Array();
  const bytes = new Uint8Array(10 + 8 * parts.length);
  const view = viewOf(bytes);
  const box = unite(parts.map((part) => moved(source.boxOf(part.source), part)));
  view.setInt16(0, -1);
  [box.xMin, box.yMin, box.xMax, box.yMax].forEach((side, index) => view.setInt16(2 + 2 * index, side));
  parts.forEach(({ source: glyph, x, y }, index) => {
    const place = 10 + 8 * index;
    const more = index + 1 < parts.length ? partFlags.more : 0;
    view.setUint16(place, partFlags.wordArguments | partFlags.xyArguments | more);
    view.setUint16(place + 2, numberOf(glyph));
    view.setInt16(place + 4, x);
    view.setInt16(place + 6, y);
  });
  return bytes;
}

function headTable(font: ShapingFont, boxes: readonly GlyphBox[]): Uint8Array {
  const head = font.table('head').slice();
  const view = viewOf(head);
  const { xMin, yMin, xMax, yMax } = unite(boxes);
  view.setUint32(8, 0);
  [xMin, yMin, xMax, yMax].forEach((side, index) => view.setInt16(36 + 2 * index, side));
  view.setInt16(50, 1);
  return head;
}

function metricsTable(
  source: TrueTypeGlyphs,
  glyphs: readonly SizedGlyph[],
  outlines: readonly Uint8Array[],
): Uint8Array {
  const bytes = new Uint8Array(4 * glyphs.length);
  const view = viewOf(bytes);
  glyphs.forEach(({ glyph, advance }, index) => {
    const outline = viewOf(outlines[index]!);
    view.setUint16(4 * index, advance);
    if (glyph.kind === 'copy') view.setInt16(4 * index + 2, source.bearingOf(glyph.source));
    else if (outline.byteLength > 0) view.setInt16(4 * index + 2, boxIn(outline).xMin);
  });
  return bytes;
}

function placesTable(outlines: readonly Uint8Array[]): Uint8Array {
  const view = viewOf(new Uint8Array(4 * (outlines.length + 1)));
  let place = 0;
  outlines.forEach((outline, index) => {
    place += padded(outline).byteLength;
    view.setUint32(4 * (index + 1), place);
  });
  return new Uint8Array(view.buffer);
}

/** The table of what the glyphs ask of a renderer, raised where composites of ours ask for more. */
function profileTable(font: ShapingFont, source: TrueTypeGlyphs, glyphs: readonly SizedGlyph[]): Uint8Array {
  const profile = withField(font.table('maxp'), 4, glyphs.length);
  const view = viewOf(profile);
  const raise = (place: number, value: number): void =>
    view.setUint16(place, Math.max(view.getUint16(place), value));
  for (const { glyph } of glyphs) {
    if (glyph.kind === 'copy') continue;
    const cost: GlyphCost = costOfParts(glyph.parts.map((part) => source.costOf(part.source)));
    raise(10, cost.points);
    raise(12, cost.contours);
    raise(28, glyph.parts.length);
    raise(30, cost.depth);
  }
  return profile;
}

function withField(table: Uint8Array, place: number, value: number): Uint8Array {
  const copy = table.slice();
  viewOf(copy).setUint16(place, value);
  return copy;
}

function boxIn(outline: DataView): GlyphBox {
  const side = (index: number): number => outline.getInt16(2 + 2 * index);
  return { xMin: side(0), yMin: side(1), xMax: side(2), yMax: side(3) };
}

function moved(box: GlyphBox, { x, y }: PlacedGlyph): GlyphBox {
  return { xMin: box.xMin + x, yMin: box.yMin + y, xMax: box.xMax + x, yMax: box.yMax + y };
}

function unite(boxes: readonly GlyphBox[]): GlyphBox {
  const least = (side: keyof GlyphBox): number =>
    boxes.reduce((low, box) => Math.min(low, box[side]), 0x7fff);
  const most = (side: keyof GlyphBox): number =>
    boxes.reduce((high, box) => Math.max(high, box[side]), -0x8000);
  return { xMin: least('xMin'), yMin: least('yMin'), xMax: most('xMax'), yMax: most('yMax') };
}
