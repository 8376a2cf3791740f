import type { Report } from '@bilateral/report';
import type { Typesetter } from '../fonts/typesetter.js';
import { numberAnchors } from '../layout/anchors.js';
import type { Page } from '../layout/paginate.js';
import type { PageFrame } from '../layout/frame.js';
import type { Styles } from '../layout/styles.js';
import type { Tag } from '../layout/tag.js';
import { Bookmarks } from './bookmarks.js';
import { paintCover } from './cover.js';
import { Destinations } from './destinations.js';
import { paintFurniture, sectionTitles } from './page-furniture.js';
import { PagePainter } from './painter.js';
import { addObject, type PdfDocument } from './pdfkit-document.js';

/** Distance at which a followed link shows its target below the window's edge. */
const margin = 8;

export interface LaidOut {
  readonly report: Report;
  readonly frame: PageFrame;
  readonly styles: Styles;
  readonly root: Tag;
  readonly pages: readonly Page[];
}

/** After so many pages the rest of the program gets a turn. */
const pagesBetweenTurns = 20;

/** Draws the cover and all pages. */
export async function writePages(
  document: PdfDocument,
  typesetter: Typesetter,
  laidOut: LaidOut,
): Promise<void> {
  const { report, pages } = laidOut;
  // The cover is page 1, so that the printed numbers are those which a viewer shows.
  const painter = new PagePainter(document, typesetter, numberAnchors(pages, 2));
  const bookmarks = new Bookmarks(document);
  const destinations = new Destinations(document);
  const titles = sectionTitles(pages);
  painter.openPage();
  paintCover(painter, report, laidOut);
  await painter.settle();
  for (const [index, page] of pages.entries()) {
    if (index % pagesBetweenTurns === 0) await new Promise((resolve) => setImmediate(resolve));
    painter.openPage();
    paintFurniture(painter, report, laidOut, { number: index + 2, section: titles[index] ?? '' });
    for (const { strip, top } of page) {
      for (const name of strip.anchors) destinations.add(name, top - margin);
      if (strip.heading !== undefined) bookmarks.add(strip.heading, index + 1, top - margin);
      strip.paint(painter, top);
    }
  }
  painter.close();
  bookmarks.close();
  destinations.close();
  document._root.data.PageLabels = addObject(document, pageLabels);
}

/** What viewers show as page numbers: none for the cover, then those which are printed. */
const pageLabels = '<</Nums[0<<>>1<</S/D/St 2>>]>>';
