import type { Block, Contents, Section } from '@bilateral/report';
import { breakLines, type Line } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import { atEnd, atStart, inset, type Column } from '../layout/frame.js';
import { leader } from '../layout/leader.js';
import { paginate } from '../layout/paginate.js';
import type { Painter } from '../layout/painter.js';
import { span, type Link } from '../layout/span.js';
import type { Strip } from '../layout/strip.js';
import { baselineOf, type LineStyle, type Styles } from '../layout/styles.js';
import { tag, type Tag } from '../layout/tag.js';
import { headingStrips } from './heading.js';

/** Pages that the contents may fill; deeper levels are left to the bookmarks, which have them all. */
const mostPages = 2;
const indent = 12;
/** Width kept free for the page number, with the least row of dots before it. */
const numberWidth = 40;

interface Listed {
  readonly section: Section;
  readonly level: number;
}

export function contents(node: Contents, context: NodeContext): readonly Strip[] {
  const inner = { ...context, parent: tag('Sect', context.parent) };
  const tocTag = tag('TOC', inner.parent);
  const heading = headingStrips({ title: node.title, level: 1, anchors: [], newPage: true }, inner);
  const listed = sectionsOf(context.report.body, 1);
  const depths = entryStyles(context.styles).map((_, index, { length }) => length - index);
  const entries = depths.map((depth) =>
    listed
      .filter(({ level }) => level <= depth)
      .map((entry, index, all) => entryStrip(entry, all[index + 1], tocTag, context)),
  );
  const { top, height } = context.frame;
  const all = entries.map((strips) => [...heading, ...withoutWidow(strips)]);
  return all.find((strips) => paginate(strips, top, height).length <= mostPages) ?? all.at(-1)!;
}

/** The last entry does not stand alone on a page. */
function withoutWidow(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (index === strips.length - 2 ? { ...strip, glued: true } : strip));
}

const entryStyles = (styles: Styles): readonly LineStyle[] => [
  styles.contents1,
  styles.contents2,
  styles.contents3,
];

function sectionsOf(blocks: readonly Block[], level: number): readonly Listed[] {
  return blocks.flatMap((block) =>
    block.kind === 'section' ? [{ section: block, level }, ...sectionsOf(block.children, level + 1)] : [],
  );
}

function entryStrip(
  { section, level }: Listed,
  next: Listed | undefined,
  tocTag: Tag,
  context: NodeContext,
): Strip {
  const { frame, styles, typesetter } = context;
  const style = entryStyles(styles)[level - 1]!;
  const column = inset(frame.text, Math.max(0, level - 2) * indent);
  const link: Link = { target: { kind: 'anchor', name: section.id }, description: titleOf(section) };
  const owner = tag('TOCI', tocTag);
  const set = (text: string, width: number): readonly Line[] =>
    breakLines([span(text, style, link)], width, typesetter, column.direction);
  const numberLines = section.number === undefined ? [] : set(`${section.number} `, Number.POSITIVE_INFINITY);
  const lines = set(`${section.title} `, column.width - numberWidth);
  return {
    height: lines.length * style.leading,
    before: style.leading * (level === 1 ? 0.5 : 0.06),
    glued: level === 1 && next !== undefined && next.level > 1,
    anchors: [],
    paint: (painter, top) => {
      const baseline = (index: number): number => top + index * style.leading + baselineOf(style);
      for (const line of numberLines) painter.line(owner, line, atStart(frame, line.width), baseline(0));
      for (const [index, line] of lines.entries()) {
        painter.line(owner, line, atStart(column, line.width), baseline(index));
      }
      const page = pageNumberLine(painter.pageOf(section.id), style, link, painter);
      const end = baseline(lines.length - 1);
      painter.artifact(() => leader(painter, between(column, lines.at(-1)?.width ?? 0, page.width), end));
      painter.line(owner, page, atEnd(column, page.width), end);
    },
  };
}

const titleOf = ({ number, title }: Section): string => (number === undefined ? title : `${number} ${title}`);

/** The room between a title and its page number. */
function between(column: Column, title: number, number: number): Column {
  return inset(column, title + 6, number + 5);
}

function pageNumberLine(page: number, style: LineStyle, link: Link, painter: Painter): Line {
  const look = { ...style, bold: false };
  return breakLines([span(`${page}`, look, link)], numberWidth, painter.typesetter, 'ltr')[0]!;
}
