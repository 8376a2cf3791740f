import type { Report } from '@bilateral/report';
import { breakLines, type Line } from '../layout/break-lines.js';
import type { Page } from '../layout/paginate.js';
import { span } from '../layout/span.js';
import { baselineOf, colours, styles, type PageFrame } from '../layout/styles.js';
import type { Painter } from '../layout/painter.js';

const style = styles.furniture;

/** The titles of the first-level sections that the pages belong to: the first that begins on a page, else the last before it. */
export function sectionTitles(pages: readonly Page[]): readonly string[] {
  let running = '';
  return pages.map((page) => {
    const begun = page.flatMap(({ strip }) => (strip.heading?.level === 1 ? [strip.heading.title] : []));
    const title = begun[0] ?? running;
    running = begun.at(-1) ?? running;
    return title;
  });
}

/** The running head and the page number. They are no content, so readers that speak the page pass them over. */
export function paintFurniture(
  painter: Painter,
  report: Report,
  frame: PageFrame,
  page: { readonly number: number; readonly section: string },
): void {
  const right = frame.left + frame.width;
  const headTop = 40;
  const footTop = frame.pageHeight - 48;
  painter.artifact(
    () => {
      const title = shortened(report.metadata.title, frame.width * 0.55, painter);
      const section = shortened(page.section, frame.width * 0.4, painter);
      painter.line(undefined, title, frame.left, headTop + baselineOf(style));
      painter.line(undefined, section, right - section.width, headTop + baselineOf(style));
      painter.rule([frame.left, headTop + 16], [right, headTop + 16], 0.4, colours.hair);
    },
    'Pagination',
    'Top',
  );
  painter.artifact(
    () => {
      const line = shortened(`${report.furniture.page} ${page.number}`, frame.width, painter);
      painter.line(undefined, line, right - line.width, footTop + baselineOf(style));
    },
    'Pagination',
    'Bottom',
  );
}

/** As many words as the width holds, the rest an ellipsis. */
function shortened(text: string, width: number, painter: Painter): Line {
  const lines = breakLines([span(text, style)], width, painter.typesetter);
  const line = lines[0] ?? { fragments: [], width: 0 };
  if (lines.length <= 1) return line;
  const kept = line.fragments
    .map((fragment) => fragment.text)
    .join('')
    .replace(/[\s,;:–—-]+$/u, '');
  return breakLines([span(`${kept}…`, style)], Number.POSITIVE_INFINITY, painter.typesetter)[0] ?? line;
}
