import type { PdfDocument, PdfReference } from '../output/pdfkit-document.js';
import type { Cluster } from './clusters.js';
import { FontSubset } from './font-subset.js';
import type { ShapingFont } from './shaping-font.js';
import { unicodeMap } from './unicode-map.js';
import { viewOf } from './true-type-glyphs.js';

/** Flags of a font descriptor (ISO 32000-1, 9.8.2). */
const symbolic = 1 << 2;
const italic = 1 << 6;

/** A font in a document: the glyphs that are used, as a font of numbers with two bytes (ISO 32000-1, 9.7). */
export class EmbeddedFont {
  /** The name by which pages call it. */
  readonly id: string;
  readonly reference: PdfReference;
  readonly #document: PdfDocument;
  readonly #font: ShapingFont;
  readonly #subset: FontSubset;
  readonly #scale: number;

  /** `index` tells the fonts of a document apart. */
  constructor(document: PdfDocument, font: ShapingFont, index: number) {
    this.id = `F${index}`;
    this.#document = document;
    this.#font = font;
    this.#subset = new FontSubset(font);
    this.#scale = 1000 / font.unitsPerEm;
    this.reference = document.ref({});
  }

  /**
   * The clusters as the inside of a hexadecimal string of an array for `TJ`: `0012>-30<0013` shows glyph 18, goes 30
   * thousandths of the size to the right, and shows glyph 19.
   */
  encode(clusters: readonly Cluster[]): string {
    let out = '';
    for (const cluster of clusters) {
      const number = this.#subset.numberOf(cluster);
      out += number.toString(16).padStart(4, '0');
      const excess = Math.round((this.#subset.advanceOf(number) - cluster.advance) * this.#scale * 100) / 100;
      if (excess !== 0) out += `>${excess}<`;
    }
    return out;
  }

  /** Writes the font's objects, after the last text. */
  close(): void {
    const name = `${this.#tag()}+${this.#font.postscriptName}`;
    const file = this.#subset.encode();
    const widths = this.#subset.advances.map((advance) => advance * this.#scale);
    const descendant = this.#document.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: new String('Adobe'),
        Ordering: new String('Identity'),
        Supplement: 0,
      },
      FontDescriptor: this.#descriptor(name, file),
      W: [0, widths],
      CIDToGIDMap: 'Identity',
    });
    descendant.end();
    const toUnicode = this.#document.ref({});
    toUnicode.end(new TextEncoder().encode(unicodeMap(this.#subset.texts)));
    Object.assign(this.reference.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: toUnicode,
    });
    this.reference.end();
  }

  #descriptor(name: string, bytes: Uint8Array): PdfReference {
    const file = this.#document.ref({});
    file.end(bytes);
    const head = viewOf(this.#font.table('head'));
    const lines = viewOf(this.#font.table('hhea'));
    const style = viewOf(this.#font.table('OS/2'));
    const scaled = (view: DataView, place: number): number => view.getInt16(place) * this.#scale;
    const descriptor = this.#document.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: symbolic | (head.getUint16(44) & 0x2 ? italic : 0),
      FontBBox: [36, 38, 40, 42].map((place) => scaled(head, place)),
      ItalicAngle: viewOf(this.#font.table('post')).getInt32(4) / 0x10000,
      Ascent: scaled(lines, 4),
      Descent: scaled(lines, 6),
      CapHeight: scaled(style, 88),
      XHeight: scaled(style, 86),
      StemV: 0,
      FontFile2: file,
    });
    descriptor.end();
    return descriptor;
  }

  /** Six letters that mark the font as a part of the whole one (ISO 32000-1, 9.6.4). */
  #tag(): string {
    const number = Number(this.id.slice(1));
    return [...number.toString().padStart(6, '0')]
      .map((digit) => String.fromCharCode(65 + Number(digit)))
      .join('');
  }
}
