import type { PdfDictionary, PdfFile } from '../pdf-file.js';

/** Glyph outlines of an embedded TrueType font. */
class Outlines {
  readonly #glyphs: Buffer;
  readonly #starts: readonly number[];

  constructor(font: Buffer) {
    const table = (tag: string): Buffer => {
      for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
        if (font.toString('latin1', at, at + 4) !== tag) continue;
        const start = font.readUInt32BE(at + 8);
        return font.subarray(start, start + font.readUInt32BE(at + 12));
      }
      return Buffer.alloc(0);
    };
    const long = table('head').readInt16BE(50) === 1;
    const places = table('loca');
    this.#glyphs = table('glyf');
    this.#starts = Array.from({ length: places.length / (long ? 4 : 2) }, (_, index) =>
      long ? places.readUInt32BE(index * 4) : places.readUInt16BE(index * 2) * 2,
    );
  }

  /** Whether a glyph is the empty box, or made of it. */
  isEmptyBox(glyph: number): boolean {
    const outline = this.#outline(glyph);
    if (outline === undefined || glyph === 0) return true;
    const box = this.#outline(0)!;
    if (outline.length > 0 && outline.equals(box)) return true;
    return outline.length > 12 && outline.readInt16BE(0) < 0 && componentsOf(outline).includes(0);
  }

  #outline(glyph: number): Buffer | undefined {
    const end = this.#starts[glyph + 1];
    return end === undefined ? undefined : this.#glyphs.subarray(this.#starts[glyph], end);
  }
}

/** The glyphs that a composite glyph is made of (OpenType, `glyf`). */
function componentsOf(outline: Buffer): readonly number[] {
  const components: number[] = [];
  for (let at = 10, more = true; more;) {
    const flags = outline.readUInt16BE(at);
    components.push(outline.readUInt16BE(at + 2));
    const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x01 ? 4 : 2) + scale;
    more = (flags & 0x20) !== 0;
  }
  return components;
}

/** The glyph numbers that a page shows, by the name of the font. */
function glyphsOf(content: string): ReadonlyMap<string, ReadonlySet<number>> {
  const shown = new Map<string, Set<number>>();
  let font = '';
  const token = /\/(\w+)\s+[-.\d]+\s+Tf|<([0-9a-fA-F]+)>|\(((?:\\[^]|[^\\()])*)\)/g;
  for (const [, name, hex, literal] of content.replace(/<<[^]*?>>/g, '').matchAll(token)) {
    if (name !== undefined) font = name;
    const bytes = hex === undefined ? literalBytes(literal ?? '') : Buffer.from(hex, 'hex');
    const glyphs = shown.get(font) ?? new Set();
    for (let at = 0; at + 1 < bytes.length; at += 2) glyphs.add(bytes.readUInt16BE(at));
    shown.set(font, glyphs);
  }
  return shown;
}

function literalBytes(literal: string): Buffer {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const text = literal.replace(/\\([0-7]{1,3}|[^])/g, (_, after: string) =>
    /^[0-7]/.test(after) ? String.fromCharCode(Number.parseInt(after, 8)) : (escapes[after] ?? after),
  );
  return Buffer.from(text, 'latin1');
}

/** Fonts that are not embedded or give no characters back, and places where the empty box is printed. */
export function problemsOfGlyphs(file: PdfFile): readonly string[] {
  const outlines = new Map<string, Outlines>();
  const outlinesOf = (font: PdfDictionary): Outlines | undefined => {
    const descendant = file.dictionary(file.array(font['/DescendantFonts'])[0]);
    const data = file.dictionary(descendant['/FontDescriptor'])['/FontFile2'];
    if (data === undefined) return undefined;
    const known = outlines.get(String(data)) ?? new Outlines(file.stream(data));
    outlines.set(String(data), known);
    return known;
  };
  return file.pages.flatMap((page) => {
    const fonts = file.dictionary(file.dictionary(file.dictionary(page)['/Resources'])['/Font']);
    return [...glyphsOf(file.content(page))].flatMap(([name, glyphs]) => {
      const font = file.dictionary(fonts[`/${name}`]);
      const drawn = outlinesOf(font);
      if (drawn === undefined) return [`font ${name} on page ${page} is not embedded`];
      const boxes = [...glyphs].filter((glyph) => drawn.isEmptyBox(glyph));
      return [
        ...('/ToUnicode' in font ? [] : [`font ${name} does not give its characters back`]),
        ...boxes.map((glyph) => `page ${page} prints the empty box, glyph ${glyph} of ${name}`),
      ];
    });
  });
}
