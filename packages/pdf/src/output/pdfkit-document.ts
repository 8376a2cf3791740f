/**
 * The part of pdfkit that this package uses, private members included, because its typings lack some of them.
 * Every private name stands here and nowhere else, so a new version of pdfkit is checked against this one list.
 */
import PDFDocument from 'pdfkit';

interface PdfReference {
  readonly data: Record<string, unknown>;
}

export interface StructureElement {
  readonly dictionary: PdfReference;
  /** A function is run at once and becomes one run of marked content on the current page. */
  add(child: StructureElement | (() => void)): StructureElement;
  end(): void;
}

export interface EmbeddedFont {
  readonly id: string;
  readonly font: { hasGlyphForCodePoint(code: number): boolean };
  ref(): PdfReference;
  widthOfString(text: string, size: number): number;
  encode(text: string): [readonly string[], readonly GlyphPosition[]];
}

/** In thousandths of the font's size. */
interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly advanceWidth: number;
}

export interface OutlineItem {
  readonly outlineData: Record<string, unknown>;
  readonly children: readonly OutlineItem[];
  addItem(title: string, options: { pageNumber: number }): OutlineItem;
}

interface LinkOptions {
  readonly structParent: StructureElement;
  /** A `String` object: pdfkit writes a plain string as a name. */
  readonly Contents: unknown;
}

export interface PdfDocument extends AsyncIterable<Uint8Array> {
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly dictionary: PdfReference;
    readonly fonts: Record<string, PdfReference>;
  };
  readonly outline: OutlineItem;
  readonly _font: EmbeddedFont;
  readonly _root: { readonly data: { readonly Names: { readonly data: { readonly Dests: NameTree } } } };
  _id: Uint8Array;
  _addInfo: () => void;
  font(source: Uint8Array): PdfDocument;
  addPage(): PdfDocument;
  addContent(operators: string): PdfDocument;
  appendXML(xml: string): void;
  struct(
    type: string,
    options?: { alt?: string; bbox?: readonly number[]; placement?: string },
  ): StructureElement;
  addStructure(element: StructureElement): PdfDocument;
  markContent(tag: 'Artifact', options: { type: string; attached?: readonly string[] }): PdfDocument;
  endMarkedContent(): PdfDocument;
  addNamedDestination(name: string, fit: 'XYZ', left: null, top: number, zoom: null): void;
  goTo(x: number, y: number, width: number, height: number, name: string, options: LinkOptions): PdfDocument;
  link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): PdfDocument;
  end(): void;
}

interface NameTree {
  limits: boolean;
  _compareKeys: (first: string, second: string) => number;
}

export interface DocumentSettings {
  readonly size: readonly [number, number];
  readonly lang: string;
  readonly font: Uint8Array;
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
  };
  const document = new PDFDocument(options as PDFKit.PDFDocumentOptions) as unknown as PdfDocument;
  sortByBytes(document._root.data.Names.data.Dests);
  return document;
}

/** A name tree is searched by byte order, but pdfkit sorts by the rules of the machine's locale. */
function sortByBytes(names: NameTree): void {
  names.limits = false;
  names._compareKeys = (first, second) => (first < second ? -1 : first > second ? 1 : 0);
}
