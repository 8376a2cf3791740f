import type { Report } from '@bilateral/report';
import type { TextStyle } from '../fonts/faces.js';
import { breakLines, type Line } from '../layout/break-lines.js';
import { span } from '../layout/span.js';
import { baselineOf, colours, styles, type LineStyle, type PageFrame } from '../layout/styles.js';
import { tag, type Tag } from '../layout/tag.js';
import type { Painter } from '../layout/painter.js';

const titleSizes = [36, 32, 28, 24, 20, 17];
const mostTitleLines = 5;
/** The coloured field reaches beyond the sheet, so that no rounding leaves a light edge. */
const bleed = 3;

/** The title page: the title on a coloured field, the subtitle under it, the lines at the foot. */
export function paintCover(painter: Painter, { cover }: Report, frame: PageFrame, root: Tag): void {
  const { typesetter } = painter;
  const parent = tag('Sect', root);
  const field = frame.pageHeight * 0.5;
  const width = frame.pageWidth + 2 * bleed;
  const title = titleLines(cover.title, frame.width, painter);
  const subtitle = breakLines([span(cover.subtitle, styles.coverSubtitle)], frame.width, typesetter);
  painter.artifact(() => {
    painter.fill({ x: -bleed, y: -bleed, width, height: field + bleed }, colours.deep);
    painter.fill({ x: -bleed, y: field, width, height: 5 }, colours.accent);
  });
  const titleTop = field - 44 - title.lines.length * title.style.leading;
  column(painter, title.lines, title.style, tag('P', parent), frame.left, titleTop);
  column(painter, subtitle, styles.coverSubtitle, tag('P', parent), frame.left, field + 40);
  let top = frame.pageHeight - 70 - cover.lines.length * styles.coverLine.leading;
  for (const text of cover.lines) {
    const lines = breakLines([span(text, styles.coverLine)], frame.width, typesetter);
    column(painter, lines, styles.coverLine, tag('P', parent), frame.left, top);
    top += lines.length * styles.coverLine.leading;
  }
}

/** The title in the greatest size in which it takes no more than a few lines. */
function titleLines(
  title: string,
  width: number,
  painter: Painter,
): { lines: readonly Line[]; style: LineStyle } {
  const set = (size: number): { lines: readonly Line[]; style: LineStyle } => {
    const look: TextStyle = {
      family: 'serif',
      bold: true,
      italic: false,
      size,
      colour: colours.paper,
      rise: 0,
    };
    const style = { ...look, leading: size * 1.26 };
    return { style, lines: breakLines([span(title, style)], width, painter.typesetter) };
  };
  return titleSizes.map(set).find(({ lines }) => lines.length <= mostTitleLines) ?? set(titleSizes.at(-1)!);
}

function column(
  painter: Painter,
  lines: readonly Line[],
  style: LineStyle,
  owner: Tag,
  left: number,
  top: number,
): void {
  for (const [index, line] of lines.entries()) {
    painter.line(owner, line, left, top + index * style.leading + baselineOf(style));
  }
}
