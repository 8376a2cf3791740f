/** A contour picture of the font file, in its place. Lengths are in units of the font. */
export interface Picture {
  readonly outline: string;
  readonly x: number;
  readonly y: number;
}

/** What one text operator shows. */
export interface ShownText {
  readonly pictures: readonly Picture[];
  readonly advance: number;
  /** The characters that the glyphs stand for, from left to right. */
  readonly text: string;
  /** Numbers of the embedded font. */
  readonly numbers: readonly number[];
}

/** Reads TrueType outlines by the number of a glyph, written apart from the code under test. */
export class Outlines {
  readonly #tables = new Map<string, Buffer>();

  constructor(file: Uint8Array) {
    const font = Buffer.from(file);
    for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
      const start = font.readUInt32BE(at + 8);
      const name = font.toString('latin1', at, at + 4);
      this.#tables.set(name, font.subarray(start, start + font.readUInt32BE(at + 12)));
    }
  }

  get count(): number {
    return this.#table('maxp').readUInt16BE(4);
  }

  advance(glyph: number): number {
    const last = this.#table('hhea').readUInt16BE(34) - 1;
    return this.#table('hmtx').readUInt16BE(4 * Math.min(glyph, last));
  }

  bytes(glyph: number): Buffer {
    const places = this.#table('loca');
    const long = this.#table('head').readInt16BE(50) === 1;
    const place = (index: number): number =>
      long ? places.readUInt32BE(4 * index) : 2 * places.readUInt16BE(2 * index);
    return this.#table('glyf').subarray(place(glyph), place(glyph + 1));
  }

  /** The simple outlines of a glyph, those of its parts moved to their places. */
  pictures(glyph: number, x = 0, y = 0): readonly Picture[] {
    const bytes = this.bytes(glyph);
    if (bytes.length === 0) return [];
    if (bytes.readInt16BE(0) >= 0) return [{ outline: withoutPadding(bytes), x, y }];
    const pictures: Picture[] = [];
    for (let at = 10, flags = 0x20; flags & 0x20; at += flags & 1 ? 8 : 6) {
      flags = bytes.readUInt16BE(at);
      if (flags & 0xc8) throw new Error('A scaled part of a glyph was not expected');
      const dx = flags & 1 ? bytes.readInt16BE(at + 4) : bytes.readInt8(at + 4);
      const dy = flags & 1 ? bytes.readInt16BE(at + 6) : bytes.readInt8(at + 5);
      pictures.push(...this.pictures(bytes.readUInt16BE(at + 2), x + dx, y + dy));
    }
    return pictures;
  }

  #table(name: string): Buffer {
    const table = this.#tables.get(name);
    if (table === undefined) throw new Error(`The font has no table ${name}`);
    return table;
  }
}

/** The contours without the zeros that fill an outline up: the last contour ends before them. */
function withoutPadding(bytes: Buffer): string {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.toString('latin1', 0, end);
}

/** Reads what the text operators of a page in an uncompressed file show, in their order. */
export function shownTexts(file: Uint8Array): readonly ShownText[] {
  const objects = new Objects(file);
  const fonts = new Map<string, ReadFont>();
  const page = objects.find(/\/Type \/Page\b/);
  for (const [, name, number] of objects.body(objects.find(/\/Font <</)).matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(name!, new ReadFont(objects, Number(number)));
  }
  const content = objects.stream(objects.reference(page, 'Contents')).toString('latin1');
  return [...content.matchAll(/\/(F\d+) \S+ Tf [^[]*\[(.*?)\] TJ/g)].map(([, name, array]) =>
    fonts.get(name!)!.read(array!),
  );
}

/** The fonts of an uncompressed file. */
export function embeddedFonts(file: Uint8Array): readonly ReadFont[] {
  const objects = new Objects(file);
  const fonts = objects.body(objects.find(/\/Font <</)).matchAll(/\/F\d+ (\d+) 0 R/g);
  return [...fonts].map(([, number]) => new ReadFont(objects, Number(number)));
}

class ReadFont {
  readonly outlines: Outlines;
  /** In thousandths of the size, as the file tells them beside the font. */
  readonly widths: readonly number[];
  readonly #texts: ReadonlyMap<number, string>;

  constructor(objects: Objects, font: number) {
    const descendant = objects.reference(font, 'DescendantFonts');
    const descriptor = objects.reference(descendant, 'FontDescriptor');
    this.outlines = new Outlines(objects.stream(objects.reference(descriptor, 'FontFile2')));
    this.widths = /\/W \[0 \[(.*?)\]\]/s.exec(objects.body(descendant))![1]!.split(' ').map(Number);
    const map = objects.stream(objects.reference(font, 'ToUnicode')).toString('latin1');
    this.#texts = new Map(
      [...map.matchAll(/^<(\w{4})> <(\w+)>$/gm)].map(([, number, text]) => [
        Number.parseInt(number!, 16),
        Buffer.from(text!, 'hex').swap16().toString('utf16le'),
      ]),
    );
  }

  /** Reads an array of `TJ`, by the widths of the file. */
  read(array: string): ShownText {
    let advance = 0;
    const pictures: Picture[] = [];
    const numbers: number[] = [];
    for (const [part, hex] of array.matchAll(/<(\w*)>|[-\d.]+/g)) {
      if (hex === undefined) advance -= Number(part);
      for (const code of hex?.match(/.{4}/g) ?? []) {
        const number = Number.parseInt(code, 16);
        numbers.push(number);
        pictures.push(...this.outlines.pictures(number, advance));
        advance += this.widths[number]!;
      }
    }
    return {
      pictures,
      advance,
      numbers,
      text: numbers.map((number) => this.#texts.get(number) ?? '').join(''),
    };
  }
}

class Objects {
  readonly #bodies = new Map<number, string>();

  constructor(file: Uint8Array) {
    const text = Buffer.from(file).toString('latin1');
    for (const [, number, body] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
      this.#bodies.set(Number(number), body!);
    }
  }

  find(pattern: RegExp): number {
    for (const [number, body] of this.#bodies) if (pattern.test(body)) return number;
    throw new Error(`No object matches ${pattern}`);
  }

  body(number: number): string {
    return this.#bodies.get(number)!;
  }

  reference(number: number, key: string): number {
    return Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(this.body(number))![1]);
  }

  stream(number: number): Buffer {
    const [, data] = /stream\n([\s\S]*)\nendstream/.exec(this.body(number))!;
    return Buffer.from(data!, 'latin1');
  }
}
