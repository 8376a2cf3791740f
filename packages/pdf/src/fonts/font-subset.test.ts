import { beforeAll, expect, test } from 'vitest';
import { Outlines } from '../../test/shown-glyphs.js';
import type { Cluster, GlyphPart } from './clusters.js';
import { FontSubset } from './font-subset.js';
import { joinTables } from './join-tables.js';
import { loadFonts, type Fonts } from './load-fonts.js';
import { ShapingFont } from './shaping-font.js';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

const cluster = (text: string, ...parts: readonly GlyphPart[]): Cluster => ({
  text,
  parts,
  advance: 500,
  fixed: true,
});

/** The clusters of one letter as HarfBuzz gives it. */
function letter(text: string): Cluster {
  const font = fonts.open('serif-regular');
  const [glyph] = font.shape(text, { direction: 'ltr', script: 'Latn', language: 'en' });
  return { text, parts: [{ id: glyph!.id, x: 0, y: 0 }], advance: glyph!.xAdvance, fixed: false };
}

test('a picture that stands for two texts has two numbers, and the first is the plain glyph', () => {
  const subset = new FontSubset(fonts.open('serif-regular'));
  const space = letter(' ');
  const letterA = letter('a');
  const numbers = [letterA, { ...letterA, text: 'а' }, space, { ...space, text: '\u00a0' }, letterA].map(
    (given) => subset.numberOf(given),
  );
  expect(numbers).toEqual([1, 2, 3, 4, 1]);
  expect(subset.texts).toEqual(['', 'a', 'а', ' ', '\u00a0']);
  const outlines = new Outlines(subset.encode());
  expect(outlines.pictures(2)).toEqual(outlines.pictures(1));
  expect(outlines.advance(2)).toBe(outlines.advance(1));
  expect(outlines.pictures(4)).toEqual([]);
  expect(outlines.advance(4)).toBe(outlines.advance(3));
});

test('parts are drawn where they stand, and the box of the glyph holds them', () => {
  const font = fonts.open('naskh-regular');
  const subset = new FontSubset(font);
  const number = subset.numberOf(cluster('ش', { id: 298, x: 591, y: -436 }, { id: 33, x: 0, y: 0 }));
  const file = new Outlines(subset.encode());
  const source = new Outlines(fileOf(font));
  expect(file.pictures(number)).toEqual([...source.pictures(298, 591, -436), ...source.pictures(33)]);
  expect(file.advance(number)).toBe(500);
  const box = (bytes: Buffer): readonly number[] => [2, 4, 6, 8].map((place) => bytes.readInt16BE(place));
  const [dots, skeleton] = [box(source.bytes(298)), box(source.bytes(33))];
  expect(box(file.bytes(number))).toEqual([
    Math.min(dots[0]! + 591, skeleton[0]!),
    Math.min(dots[1]! - 436, skeleton[1]!),
    Math.max(dots[2]! + 591, skeleton[2]!),
    Math.max(dots[3]! - 436, skeleton[3]!),
  ]);
});

test('a glyph that the font file itself makes of parts brings them along', () => {
  const font = fonts.open('serif-regular');
  const subset = new FontSubset(font);
  const accented = letter('ǭ');
  const number = subset.numberOf(accented);
  const source = new Outlines(fileOf(font));
  expect(source.bytes(accented.parts[0]!.id).readInt16BE(0)).toBe(-1);
  const file = new Outlines(subset.encode());
  expect(file.pictures(number)).toEqual(source.pictures(accented.parts[0]!.id));
  expect(subset.texts.length).toBeGreaterThan(2);
});

test('a letter that draws nothing keeps its text and its width', () => {
  const subset = new FontSubset(fonts.open('naskh-regular'));
  const number = subset.numberOf(cluster('ل'));
  expect(subset.texts[number]).toBe('ل');
  expect(new Outlines(subset.encode()).advance(number)).toBe(500);
});

test('the file is a font that HarfBuzz opens, whose sums are right', async () => {
  const subset = new FontSubset(fonts.open('nastaliq-regular'));
  subset.numberOf(cluster('پ', { id: 116, x: 241, y: 442 }, { id: 277, x: 0, y: 520 }));
  const bytes = subset.encode();
  const opened = new ShapingFont(await import('harfbuzzjs'), bytes);
  expect(opened.unitsPerEm).toBe(1000);
  expect(opened.table('maxp').length).toBe(32);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let place = 0; place < bytes.length; place += 4) sum = (sum + view.getUint32(place)) >>> 0;
  // Of a whole font file it is this number (OpenType, «checkSumAdjustment»).
  expect(sum).toBe(0xb1b0afba);
});

test('kerning stays with the operator for letters from left to right, and with the glyph for the others', () => {
  const font = fonts.open('serif-regular');
  const subset = new FontSubset(font);
  const kerned = { ...letter('A'), advance: 600 };
  const [plain, fixed] = [subset.numberOf(kerned), subset.numberOf({ ...kerned, fixed: true })];
  expect(subset.advanceOf(plain)).toBe(letter('A').advance);
  expect(subset.advanceOf(fixed)).toBe(600);
});

/** The tables of a font that outlines are read from. */
function fileOf(font: ShapingFont): Uint8Array {
  return joinTables(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'].map((name) => [name, font.table(name)]));
}
