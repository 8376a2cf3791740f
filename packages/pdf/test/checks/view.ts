import type { Block, Report } from '@bilateral/report';
import type { PdfView, Titled } from '../pdf-view.js';

/** The headings that a report asks for: the contents' and those of all sections. */
export function headingsOf(blocks: readonly Block[], level = 1): readonly Titled[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'contents') return [{ level: 1, title: block.title }];
    if (block.kind !== 'section') return [];
    const title = block.number === undefined ? block.title : `${block.number} ${block.title}`;
    return [{ level, title }, ...headingsOf(block.children, level + 1)];
  });
}

const shown = ({ level, title }: Titled): string =>
  `${'#'.repeat(level)} ${title.replace(/\s+/g, ' ').trim()}`;

function difference(what: string, found: readonly string[], wanted: readonly string[]): readonly string[] {
  const at = Array.from({ length: Math.max(found.length, wanted.length) }, (_, index) => index).find(
    (index) => found[index] !== wanted[index],
  );
  if (at === undefined) return [];
  return [`${what} ${at + 1} is “${found[at] ?? 'missing'}”, expected “${wanted[at] ?? 'none'}”`];
}

/** Bookmarks that are not the headings of the report, or nested in another way. */
export function problemsOfBookmarks(view: PdfView, report: Report): readonly string[] {
  return difference('bookmark', view.bookmarks.map(shown), headingsOf(report.body).map(shown));
}

/** Headings of the structure with another text or level than those of the report. */
export function problemsOfHeadings(view: PdfView, report: Report): readonly string[] {
  const wanted = headingsOf(report.body);
  if (report.direction === 'ltr') return difference('heading', view.headings.map(shown), wanted.map(shown));
  // A viewer gives the words of the Arabic script back in the order of drawing; their number and levels must agree.
  const levels = (headings: readonly Titled[]): readonly string[] =>
    headings.map(({ level }) => `level ${level}`);
  return difference('heading', levels(view.headings), levels(wanted));
}

/** The cover has no number; every other page has the one that is printed on it. */
export function problemsOfPageLabels(view: PdfView, pages: number): readonly string[] {
  const wanted = Array.from({ length: pages }, (_, index) => (index === 0 ? '' : String(index + 1)));
  return difference('page label', view.pageLabels, wanted);
}

const languages = { en: 'en-GB', ru: 'ru-RU', ur: 'ur-PK' };

/** What a window and a voice need to know of the document. */
export function problemsOfViewing(view: PdfView, report: Report): readonly string[] {
  const direction = report.direction === 'rtl' ? 'R2L' : 'L2R';
  return [
    view.language === languages[report.language] ? '' : `the document is in “${view.language}”`,
    view.title === report.metadata.title ? '' : `the document is called “${view.title}”`,
    view.showsTitle ? '' : 'a window does not show the title',
    view.direction === direction ? '' : `pages are turned ${view.direction}`,
  ].filter(Boolean);
}
