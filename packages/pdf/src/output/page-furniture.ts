import type { Report } from '@bilateral/report';
import { breakLines, type Line } from '../layout/break-lines.js';
import { atEnd, atStart, type PageFrame } from '../layout/frame.js';
import type { Page } from '../layout/paginate.js';
import type { Painter } from '../layout/painter.js';
import { span } from '../layout/span.js';
import type { Heading } from '../layout/strip.js';
import { baselineOf, colours, type LineStyle, type Styles } from '../layout/styles.js';

/** Upper edge of the running head, its rule below it, and how far the page number stands from the foot. */
const head = { top: 40, rule: 3 };
const footMargin = 48;

export interface RunningPage {
  readonly number: number;
  /** The chapter that the page belongs to. */
  readonly section: string;
}

/** The chapters that the pages belong to: the first that begins on a page, else the last before it. */
export function sectionTitles(pages: readonly Page[]): readonly string[] {
  let running = '';
  return pages.map((page) => {
    const begun = page.flatMap(({ strip }) => (strip.heading?.level === 1 ? [titleOf(strip.heading)] : []));
    const title = begun[0] ?? running;
    running = begun.at(-1) ?? running;
    return title;
  });
}

/** The title of a heading with its number before it. */
export function titleOf({ number, title }: Heading): string {
  return number === undefined ? title : `${number} ${title}`;
}

/** The running head and the page number. They are no content, so readers that speak the page pass them over. */
export function paintFurniture(
  painter: Painter,
  report: Report,
  { frame, styles }: { readonly frame: PageFrame; readonly styles: Styles },
  page: RunningPage,
): void {
  const style = styles.furniture;
  const set = (text: string, share: number): Line =>
    shortened(text, style, { width: frame.width * share, direction: frame.direction }, painter);
  painter.artifact(
    () => {
      const title = set(report.metadata.title, 0.55);
      const section = set(page.section, 0.4);
      const baseline = head.top + baselineOf(style);
      painter.line(undefined, title, atStart(frame, title.width), baseline);
      painter.line(undefined, section, atEnd(frame, section.width), baseline);
      const y = head.top + style.leading + head.rule;
      painter.rule([frame.left, y], [frame.left + frame.width, y], 0.4, colours.hair);
    },
    'Pagination',
    'Top',
  );
  painter.artifact(
    () => {
      const line = set(`${report.furniture.page} ${page.number}`, 1);
      const baseline = frame.pageHeight - footMargin + baselineOf(style);
      painter.line(undefined, line, atEnd(frame, line.width), baseline);
    },
    'Pagination',
    'Bottom',
  );
}

/** As many words as the width holds, the rest an ellipsis. */
function shortened(
  text: string,
  style: LineStyle,
  room: Pick<PageFrame, 'width' | 'direction'>,
  { typesetter }: Painter,
): Line {
  const fits = (words: string): boolean => typesetter.measure(words, style) <= room.width;
  let kept = text;
  let shown = text;
  while (kept !== '' && !fits(shown)) {
    kept = kept.replace(/\s*\S+$/u, '').replace(/[\s,،;؛:–—-]+$/u, '');
    shown = `${kept}…`;
  }
  const [line] = breakLines([span(shown, style)], Number.POSITIVE_INFINITY, typesetter, room.direction);
  return line ?? { fragments: [], width: 0 };
}
