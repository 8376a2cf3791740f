import { inflateSync } from 'node:zlib';

/** The objects of a PDF that has no object streams, by number, as text without their streams. */
export class PdfObjects {
  readonly #bodies = new Map<number, string>();
  readonly #streams = new Map<number, Buffer>();

  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString('latin1');
    for (const [, number, body] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
      const [dictionary, stream] = body!.split(/\nstream\n/, 2);
      this.#bodies.set(Number(number), dictionary!);
      if (stream !== undefined)
        this.#streams.set(Number(number), Buffer.from(stream.replace(/\nendstream$/, ''), 'latin1'));
    }
  }

  body(number: number): string {
    const body = this.#bodies.get(number);
    if (body === undefined) throw new Error(`The file has no object ${number}`);
    return body;
  }

  /** A stream that is not compressed. */
  stream(number: number): string {
    return this.#streams.get(number)?.toString('utf8') ?? '';
  }

  /** Numbers of the objects whose text matches. */
  matching(pattern: RegExp): readonly number[] {
    return [...this.#bodies].flatMap(([number, body]) => (pattern.test(body) ? [number] : []));
  }

  /** The operators of every page, in order. */
  pageContents(): readonly string[] {
    return this.pages().map((page) => {
      const [contents] = references(this.body(page), 'Contents');
      return inflateSync(this.#streams.get(contents!)!).toString('latin1');
    });
  }

  /** The numbers of the page objects, in order. */
  pages(): readonly number[] {
    const [root] = this.matching(/\/Type \/Pages\b/);
    return references(this.body(root!), 'Kids');
  }

  /** Names of all destinations in the order of the name tree. */
  destinations(): readonly string[] {
    const [tree] = this.matching(/\/Dests <</);
    return [...this.body(tree!).matchAll(/\((.*?)\) \[\d+ 0 R \/XYZ/g)].map(([, name]) => name!);
  }
}

/** The numbers of the objects that an entry of a dictionary refers to. */
export function references(body: string, key: string): readonly number[] {
  const value = new RegExp(`/${key} (\\[[^\\]]*\\]|\\d+ 0 R)`).exec(body)?.[1] ?? '';
  return [...value.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}
