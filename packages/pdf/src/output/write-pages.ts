import type { Report } from '@bilateral/report';
import type { Typesetter } from '../fonts/typesetter.js';
import { numberAnchors } from '../layout/anchors.js';
import type { Page } from '../layout/paginate.js';
import type { PageFrame } from '../layout/styles.js';
import type { Tag } from '../layout/tag.js';
import { Bookmarks } from './bookmarks.js';
import { paintCover } from './cover.js';
import { paintFurniture, sectionTitles } from './page-furniture.js';
import { PagePainter } from './painter.js';
import type { PdfDocument } from './pdfkit-document.js';

/** Distance at which a followed link shows its target below the window's edge. */
const margin = 8;

export interface LaidOut {
  readonly report: Report;
  readonly frame: PageFrame;
  readonly root: Tag;
  readonly pages: readonly Page[];
}

/** Draws the cover and all pages. */
export function writePages(document: PdfDocument, typesetter: Typesetter, laidOut: LaidOut): void {
  const { report, frame, root, pages } = laidOut;
  // The cover is page 1, so that the printed numbers are those which a viewer shows.
  const painter = new PagePainter(document, typesetter, numberAnchors(pages, 2));
  const bookmarks = new Bookmarks(document);
  const titles = sectionTitles(pages);
  painter.openPage();
  paintCover(painter, report, frame, root);
  for (const [index, page] of pages.entries()) {
    painter.openPage();
    paintFurniture(painter, report, frame, { number: index + 2, section: titles[index] ?? '' });
    for (const { strip, top } of page) {
      for (const name of strip.anchors) document.addNamedDestination(name, 'XYZ', null, top - margin, null);
      if (strip.heading !== undefined) bookmarks.add(strip.heading, index + 1, top - margin);
      strip.paint(painter, top);
    }
  }
  painter.close();
  bookmarks.close();
}
