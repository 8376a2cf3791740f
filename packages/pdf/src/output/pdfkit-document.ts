/**
 * The part of pdfkit that this package uses, private members included, because its typings lack some of them.
 * Every private name stands here and nowhere else, so a new version of pdfkit is checked against this one list.
 */
import { inflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { ByteSink } from './byte-sink.js';

/** An object of the file; as a string it is the reference to it. */
export interface PdfReference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  end(stream?: Uint8Array): void;
  toString(): string;
}

export interface OutlineItem {
  readonly outlineData: Record<string, unknown>;
  readonly children: readonly OutlineItem[];
  addItem(title: string, options: { pageNumber: number }): OutlineItem;
}

export interface PdfDocument {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly dictionary: PdfReference;
    readonly fonts: Record<string, PdfReference>;
    readonly annotations: PdfReference[];
  };
  readonly outline: OutlineItem;
  readonly _root: { readonly data: Catalog };
  readonly _offsets: (number | null)[];
  /** Bytes written so far. */
  _offset: number;
  _write: (data: string | Uint8Array) => void;
  push: (chunk: unknown) => boolean;
  read(): Uint8Array | null;
  /** What has been written; see {@link openDocument}. */
  readonly sink: ByteSink;
  _addInfo: () => void;
  addPage(): PdfDocument;
  addContent(operators: string | Uint8Array): PdfDocument;
  appendXML(xml: string): void;
  ref(data: unknown): PdfReference;
  openImage(content: Uint8Array): Image;
  image(image: Image, x: number, y: number, size: { width: number; height: number }): PdfDocument;
  end(): void;
}

/** A picture of dots. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly colorSpace?: string;
  /** The packed dots of a PNG until it is written, then null. */
  readonly imgData?: Uint8Array | null;
}

interface Catalog {
  readonly Names: PdfReference;
  readonly StructTreeRoot: PdfReference;
  readonly ViewerPreferences: PdfReference;
  PageLabels?: PdfReference;
  AF?: readonly PdfReference[];
}

export interface DocumentSettings {
  readonly size: readonly [number, number];
  readonly lang: string;
  readonly info: Readonly<Record<string, string | Date>>;
}

/** Opens a tagged PDF/A-3a document without pages. */
export function openDocument(settings: DocumentSettings): PdfDocument {
  const options: unknown = {
    ...settings,
    pdfVersion: '1.7',
    // pdfkit knows one standard at a time; PDF/UA-1 is declared in the metadata, see there.
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    autoFirstPage: false,
    margin: 0,
    // The fonts are written by embedded-font.ts; pdfkit would open one of its own.
    font: null,
    // The finished file is compressed as a whole, see pack.ts.
    compress: false,
  };
  const document = new PDFDocument(options as PDFKit.PDFDocumentOptions) as unknown as PdfDocument;
  return collectOutput(document);
}

/** Takes what pdfkit writes past the stream that it is, whose many short chunks would cost a tenth of the time. */
function collectOutput(document: PdfDocument): PdfDocument {
  const sink = new ByteSink();
  // Node 26 gives what waits in the stream piece by piece, where others give it at once.
  for (let part = document.read(); part !== null; part = document.read()) sink.write(part);
  const write = (data: string | Uint8Array): void => {
    sink.write(data);
    if (typeof data === 'string') sink.write('\n');
    document._offset = sink.size;
  };
  return Object.assign(document, { sink, _write: write, push: () => true });
}

/** Ends the document and returns its bytes. */
export function finish(document: PdfDocument): Uint8Array {
  document.end();
  return document.sink.bytes();
}

/** A value that is already written as it is to stand in the file; pdfkit takes the text of what it does not know. */
class WrittenValue {
  readonly #text: string;
  /** Keeps pdfkit from writing it as a dictionary. */
  readonly [Symbol.toStringTag] = 'WrittenValue';

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** Adds an object with a written value. */
export function addObject(document: PdfDocument, value: string): PdfReference {
  const object = document.ref(new WrittenValue(value));
  object.end();
  return object;
}

/** Adds objects with written values, many times as fast as one by one. Their numbers follow each other. */
export function addObjects(document: PdfDocument, values: readonly string[]): void {
  const { sink, _offsets: offsets } = document;
  for (const value of values) {
    offsets.push(sink.size);
    sink.write(`${offsets.length} 0 obj\n${value}\nendobj\n`);
  }
  document._offset = sink.size;
}

/** Adds a stream; the entries are pdfkit's own form of values. */
export function addStream(
  document: PdfDocument,
  entries: Readonly<Record<string, unknown>>,
  content: Uint8Array,
): PdfReference {
  const object = document.ref({ ...entries });
  object.end(content);
  return object;
}

/** The number that the next object will have. */
export function nextObjectId(document: PdfDocument): number {
  return document._offsets.length + 1;
}

/** Reads a PNG or a JPEG; throws at anything else, at a damaged one, and at colours that the document does not define. */
export function openImage(document: PdfDocument, content: Uint8Array): Image {
  const image = document.openImage(Buffer.from(content));
  if (image.colorSpace === 'DeviceCMYK')
    throw new TypeError('its colours are mixed for print, not for screens');
  // pdfkit unpacks some pictures later, where an error could no longer be caught.
  if (image.imgData) inflateSync(image.imgData);
  return image;
}

/** Waits until a picture is written: only then do the numbers of the objects after it not depend on time. */
export async function imageWritten(image: Image): Promise<void> {
  while (image.imgData) await new Promise((resolve) => setImmediate(resolve));
}
