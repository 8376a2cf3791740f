import type { Block, Contents, Section } from '@bilateral/report';
import { breakLines, type Line } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import { span, type Link } from '../layout/span.js';
import type { Strip } from '../layout/strip.js';
import { baselineOf, styles, type LineStyle } from '../layout/styles.js';
import { tag, type Tag } from '../layout/tag.js';
import type { Painter } from '../layout/painter.js';
import { headingStrips } from './heading.js';

/** Levels that the contents list; the bookmarks have them all. */
const entryStyles: readonly LineStyle[] = [styles.contents1, styles.contents2];
const indent = 14;
/** Width kept free for the page number. */
const numberWidth = 34;

export function contents(node: Contents, context: NodeContext): readonly Strip[] {
  const inner = { ...context, parent: tag('Sect', context.parent) };
  const tocTag = tag('TOC', inner.parent);
  const entries = sectionsOf(context.report.body, 1)
    .filter(({ level }) => level <= entryStyles.length)
    .map(({ section, level }) => entryStrip(section, level, tocTag, context));
  return [...headingStrips({ title: node.title, level: 1, anchors: [] }, inner), ...entries];
}

interface Listed {
  readonly section: Section;
  readonly level: number;
}

function sectionsOf(blocks: readonly Block[], level: number): readonly Listed[] {
  return blocks.flatMap((block) =>
    block.kind === 'section' ? [{ section: block, level }, ...sectionsOf(block.children, level + 1)] : [],
  );
}

function entryStrip(section: Section, level: number, tocTag: Tag, context: NodeContext): Strip {
  const { frame, typesetter } = context;
  const style = entryStyles[level - 1]!;
  const left = frame.left + (level - 1) * indent;
  const link: Link = { target: { kind: 'anchor', name: section.id }, description: section.title };
  const entryTag = tag('TOCI', tocTag);
  const lines = breakLines(
    [span(`${section.title} `, style, link)],
    frame.left + frame.width - numberWidth - left,
    typesetter,
  );
  return {
    height: lines.length * style.leading,
    before: level === 1 ? 9 : 1.5,
    glued: level === 1 && section.children.some((block) => block.kind === 'section'),
    anchors: [],
    paint: (painter, top) => {
      const baseline = (index: number): number => top + index * style.leading + baselineOf(style);
      for (const [index, line] of lines.entries()) painter.line(entryTag, line, left, baseline(index));
      const number = pageNumberLine(painter.pageOf(section.id), style, link, painter);
      const right = frame.left + frame.width;
      const end = baseline(lines.length - 1);
      painter.artifact(() => leader(painter, left + lines.at(-1)!.width + 6, right - number.width - 5, end));
      painter.line(entryTag, number, right - number.width, end);
    },
  };
}

function pageNumberLine(page: number, style: LineStyle, link: Link, painter: Painter): Line {
  const [line] = breakLines(
    [span(`${page}`, { ...style, bold: false }, link)],
    numberWidth,
    painter.typesetter,
  );
  return line!;
}

/** A row of dots from the title to the page number, on a grid of the page so that the rows stand in line. */
function leader(painter: Painter, from: number, to: number, baseline: number): void {
  const step = 5;
  const style = styles.contentsLeader;
  const dots: string[] = [];
  for (let x = Math.ceil(from / step) * step; x < to - 2; x += step) {
    dots.push(painter.typesetter.show('.', style, x, baseline));
  }
  painter.draw(dots.join(' '));
}
