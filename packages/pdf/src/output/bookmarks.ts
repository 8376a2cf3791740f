import type { Heading } from '../layout/strip.js';
import { titleOf } from './page-furniture.js';
import type { OutlineItem, PdfDocument } from './pdfkit-document.js';

/** The bookmarks of a document: its headings, nested by level. */
export class Bookmarks {
  readonly #document: PdfDocument;
  /** The last item of every level so far. */
  #open: { readonly level: number; readonly item: OutlineItem }[] = [];

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** Adds a heading that stands on the current page, whose index counts from 0. */
  add(heading: Heading, pageIndex: number, top: number): void {
    const { level } = heading;
    this.#open = this.#open.filter((open) => open.level < level);
    const parent = this.#open.at(-1)?.item ?? this.#document.outline;
    const item = parent.addItem(titleOf(heading), { pageNumber: pageIndex });
    const { dictionary, height } = this.#document.page;
    item.outlineData['Dest'] = [dictionary, 'XYZ', null, height - top, null];
    this.#open.push({ level, item });
  }

  /** Folds all items below the first level: a negative count says how many an item hides (ISO 32000-1, 12.3.3). */
  close(): void {
    const root = this.#document.outline;
    root.outlineData['Count'] = root.children.length;
    root.children.forEach(fold);
  }
}

function fold(item: OutlineItem): void {
  if (item.children.length > 0) item.outlineData['Count'] = -item.children.length;
  item.children.forEach(fold);
}
