import type { Picture, Report } from '@bilateral/report';
import { refusedReport } from '../refused-report.js';
import { breakLines, type Line } from '../layout/break-lines.js';
import { atEnd, atStart, type PageFrame } from '../layout/frame.js';
import { bindWords } from '../layout/no-break.js';
import type { Painter } from '../layout/painter.js';
import { span } from '../layout/span.js';
import { baselineOf, colours, type LineStyle, type Styles } from '../layout/styles.js';
import { tag, type Tag } from '../layout/tag.js';

/** The sizes that a title is tried in, as shares of the greatest. */
const titleScales = [1, 0.89, 0.78, 0.67, 0.56, 0.47];
const mostTitleLines = 5;
/** Share of the sheet that the coloured field takes. */
const fieldShare = 0.5;
const fieldMargin = { above: 70, below: 42 };
/** The coloured field reaches beyond the sheet, so that no rounding leaves a light edge. */
const bleed = 3;
/** Distance of the last line and of the logo from the foot of the sheet. */
const foot = 68;
const logoLimit = { width: 130, height: 64 };

export interface CoverContext {
  readonly frame: PageFrame;
  readonly styles: Styles;
  readonly root: Tag;
}

/** The title page: the title on a coloured field, the subtitle under it, the lines and the logo at the foot. */
export function paintCover(painter: Painter, report: Report, context: CoverContext): void {
  const { frame, styles } = context;
  const { cover } = report;
  const parent = tag('Sect', context.root);
  const field = frame.pageHeight * fieldShare;
  paintField(painter, frame, field);
  const set = (text: string, style: LineStyle): readonly Line[] =>
    breakLines(
      [span(bindWords(text, report.language), style)],
      frame.width,
      painter.typesetter,
      frame.direction,
    );
  const title = titleLines(cover.title, styles.coverTitle, field, set);
  const write = (lines: readonly Line[], style: LineStyle, top: number): number =>
    writeLines(painter, { lines, style, top, owner: tag('P', parent) }, frame);
  write(title.lines, title.style, field - fieldMargin.below - title.lines.length * title.style.leading);
  write(set(cover.subtitle, styles.coverSubtitle), styles.coverSubtitle, field + 38);
  const style = styles.coverLine;
  const lines = cover.lines.map((text) => set(text, style));
  let top = frame.pageHeight - foot - lines.flat().length * style.leading;
  for (const each of lines) top = write(each, style, top);
  if (cover.logo !== undefined) paintLogo(painter, cover.logo, frame, parent);
}

function paintField(painter: Painter, frame: PageFrame, height: number): void {
  const width = frame.pageWidth + 2 * bleed;
  painter.artifact(() => {
    painter.fill({ x: -bleed, y: -bleed, width, height: height + bleed }, colours.deep);
    painter.fill({ x: -bleed, y: height, width, height: 5 }, colours.accent);
  });
}

interface Title {
  readonly lines: readonly Line[];
  readonly style: LineStyle;
}

/** The title in the greatest size in which it takes no more than a few lines of the field. */
function titleLines(
  title: string,
  greatest: LineStyle,
  field: number,
  set: (text: string, style: LineStyle) => readonly Line[],
): Title {
  const titles = titleScales.map((scale): Title => {
    const style = { ...greatest, size: greatest.size * scale, leading: greatest.leading * scale };
    return { style, lines: set(title, style) };
  });
  const room = field - fieldMargin.above - fieldMargin.below;
  const fits = ({ lines, style }: Title): boolean =>
    lines.length <= mostTitleLines && lines.length * style.leading <= room;
  return titles.find(fits) ?? titles.at(-1)!;
}

/** Writes lines below each other and returns where they end. */
function writeLines(
  painter: Painter,
  block: { lines: readonly Line[]; style: LineStyle; top: number; owner: Tag },
  frame: PageFrame,
): number {
  const { lines, style, top, owner } = block;
  for (const [index, line] of lines.entries()) {
    painter.line(owner, line, atStart(frame, line.width), top + index * style.leading + baselineOf(style));
  }
  return top + lines.length * style.leading;
}

/** The logo stands where lines end, on white, because few marks are made for a dark ground. */
function paintLogo(painter: Painter, logo: Picture, frame: PageFrame, parent: Tag): void {
  const owner = tag('Figure', parent, { alternative: logo.alternative });
  try {
    painter.picture(owner, logo.content, (width, height) => {
      const scale = Math.min(logoLimit.width / width, logoLimit.height / height);
      const size = { width: width * scale, height: height * scale };
      return { x: atEnd(frame, size.width), y: frame.pageHeight - foot - size.height, ...size };
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const issue = {
      path: 'cover.logo.content',
      code: 'unreadable-picture',
      message: `the logo cannot be read as ${logo.mediaType}: ${why}`,
      found: `${logo.content.length} bytes`,
      expected: `a picture of ${logo.mediaType}`,
      hint: 'give a PNG or a JPEG, not interlaced',
    } as const;
    throw refusedReport(issue, cause);
  }
}
