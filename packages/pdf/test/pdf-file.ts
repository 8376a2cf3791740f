import { execFileSync } from 'node:child_process';

export type PdfValue = string | number | boolean | null | PdfValue[] | PdfDictionary;
export interface PdfDictionary {
  [key: string]: PdfValue;
}

interface PdfObject {
  value?: PdfValue;
  /** With its data in base64. */
  stream?: { dict: PdfDictionary; data: string };
}

/** What qpdf's JSON says of a file: names begin with `/`, texts with `u:`, bytes with `b:`, references look as in PDF. */
type PdfJson = Record<string, PdfObject>;

interface QpdfOutput {
  readonly version: number;
  readonly parameters: unknown;
  readonly qpdf: readonly [head: unknown, objects: PdfJson];
}

const inJson = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized'];

/** A PDF as qpdf reads it. */
export class PdfFile {
  readonly #output: QpdfOutput;
  readonly #objects: PdfJson;

  constructor(output: QpdfOutput) {
    this.#output = output;
    this.#objects = output.qpdf[1];
  }

  static read(path: string): PdfFile {
    const text = execFileSync('qpdf', [...inJson, path], { maxBuffer: 1 << 30, encoding: 'utf8' });
    return new PdfFile(JSON.parse(text) as QpdfOutput);
  }

  /** A copy that may be changed without harm to this one. */
  copy(): PdfFile {
    return new PdfFile(structuredClone(this.#output));
  }

  /** The whole file in the JSON that qpdf reads back. */
  toJson(): string {
    return JSON.stringify(this.#output);
  }

  get catalog(): PdfDictionary {
    return this.dictionary(this.dictionary(this.#objects['trailer']?.value)['/Root']);
  }

  get info(): PdfDictionary {
    return this.dictionary(this.dictionary(this.#objects['trailer']?.value)['/Info']);
  }

  /** What a value is, or what it refers to. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    if (!isReference(value)) return value;
    const object = this.#objects[`obj:${value}`];
    return object?.stream?.dict ?? object?.value;
  }

  /** The dictionary that a value is or refers to; an empty one if it is none. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.resolve(value);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {};
  }

  array(value: PdfValue | undefined): PdfValue[] {
    const found = this.resolve(value);
    return Array.isArray(found) ? found : [];
  }

  /** The decoded data of the stream that a value refers to. */
  stream(value: PdfValue | undefined): Buffer {
    return Buffer.from(this.#objects[`obj:${String(value)}`]?.stream?.data ?? '', 'base64');
  }

  setStream(value: PdfValue | undefined, data: Buffer): void {
    const stream = this.#objects[`obj:${String(value)}`]?.stream;
    if (stream === undefined) throw new Error(`${String(value)} is no stream`);
    stream.data = data.toString('base64');
  }

  /** References to the dictionaries that meet a condition. */
  find(condition: (dictionary: PdfDictionary) => boolean): string[] {
    return Object.keys(this.#objects)
      .map((key) => key.slice('obj:'.length))
      .filter((reference) => isReference(reference) && condition(this.dictionary(reference)));
  }

  /** References to the pages, in order. */
  get pages(): string[] {
    return this.array(this.dictionary(this.catalog['/Pages'])['/Kids']).map(String);
  }

  /** The operators of a page. */
  content(page: string): string {
    const contents = this.dictionary(page)['/Contents'];
    const parts = Array.isArray(this.resolve(contents)) ? this.array(contents) : [contents];
    return parts.map((part) => this.stream(part).toString('latin1')).join('\n');
  }

  /** The entries of a tree of names or numbers, in the order in which they stand. */
  tree(root: PdfValue | undefined): (readonly [key: PdfValue, value: PdfValue])[] {
    const node = this.dictionary(root);
    const flat = this.array(node['/Nums'] ?? node['/Names']);
    const own = flat.flatMap((key, index) => (index % 2 === 0 ? [[key, flat[index + 1]!] as const] : []));
    return [...own, ...this.array(node['/Kids']).flatMap((kid) => this.tree(kid))];
  }
}

export function isReference(value: unknown): value is string {
  return typeof value === 'string' && /^\d+ \d+ R$/.test(value);
}

/** The characters of a text; undefined for anything else. */
export function textOf(value: PdfValue | undefined): string | undefined {
  return typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : undefined;
}
