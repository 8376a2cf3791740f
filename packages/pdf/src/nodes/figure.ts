import { drawFigure, type Figure, type TextMark } from '@bilateral/report';
import { refusedReport } from '../refused-report.js';
import type { TextStyle } from '../fonts/faces.js';
import type { NodeContext } from '../layout/context.js';
import { lineStrips } from '../layout/line-strips.js';
import { paintScene } from '../layout/scene.js';
import type { Strip } from '../layout/strip.js';
import { palette } from '../layout/palette.js';
import { tag, type Tag } from '../layout/tag.js';
import { captionStrips } from './caption.js';
import { inlineLines } from './inlines.js';

/** What the headings of a chapter and of a part take, which may stand on the page before a picture. */
const headingRoom = 110;

/** A figure with its caption and remark below, all on one page. */
export function figure(node: Figure, context: NodeContext): readonly Strip[] {
  refuseEndless(node);
  const group = tag('Div', context.parent);
  // The picture comes first in the structure, though the room for it is what the words below leave.
  const figureTag = tag('Figure', group, { alternative: node.alternative });
  const words = wordsBelow(node, context, group);
  const taken = words.reduce((sum, { before, height }) => sum + before + height, 0);
  const room = context.frame.height - taken - headingRoom;
  const picture = pictureStrip(node, context, figureTag, room);
  return [picture, ...words].map((strip, index) => ({ ...strip, glued: index < words.length }));
}

function wordsBelow(node: Figure, context: NodeContext, group: Tag): readonly Strip[] {
  const { frame, numbering, report, styles } = context;
  const label = `${report.furniture.figure} ${numbering.figures.get(node.id) ?? 0}.`;
  const captionTag = tag('Caption', group);
  const remark = lineStrips({
    lines: inlineLines(node.remark, styles.remark, frame, context),
    tag: tag('P', group),
    style: styles.remark,
    column: frame,
    before: 2,
  });
  return [...captionStrips({ label, text: node.caption, captionTag, before: 7 }, context), ...remark];
}

/** However much stands below it, a picture is not made smaller than this share of the page. */
const leastOfPage = 0.3;

/** The picture; one that is higher than its room is made smaller, for no page break divides it. */
function pictureStrip(node: Figure, context: NodeContext, figureTag: Tag, room: number): Strip {
  const { frame, report, typesetter } = context;
  const scene = drawFigure(node, {
    width: frame.width,
    measure: (text, size, bold) => typesetter.measure(text, figureStyle({ size, bold, fill: 'ink' })),
    direction: report.direction,
    language: report.language,
  });
  const scale = Math.min(1, Math.max(room, frame.height * leastOfPage) / scene.height);
  const [width, height] = [scene.width * scale, scene.height * scale];
  const left = frame.left + (frame.width - width) / 2;
  return {
    height,
    before: 15,
    glued: true,
    anchors: [node.id],
    paint: (painter, top) => {
      const place = { left, top, scale, direction: report.direction };
      painter.figure(figureTag, { x: left, y: top, width, height }, () =>
        paintScene(painter, scene, place, figureStyle),
      );
    },
  };
}

/** Texts of a figure stand upright in the sans family, and those in Urdu in Naskh, which is lower than Nastaliq. */
function figureStyle({ size, bold, fill }: Pick<TextMark, 'size' | 'bold' | 'fill'>): TextStyle {
  return { family: 'sans', arabic: 'naskh', bold, italic: false, size, colour: palette[fill], rise: 0 };
}

/** The numbers that a figure is drawn from, each with the words to name it by. */
function numbersOf(node: Figure): readonly (readonly [name: string, number: number])[] {
  switch (node.kind) {
    case 'barChart':
      return node.series.flatMap(({ bars }) =>
        bars.flatMap((bar, index) =>
          bar === undefined
            ? []
            : [bar.value, ...(bar.range ?? [])].map((each) => [node.categories[index] ?? '', each] as const),
        ),
      );
    case 'timeline':
      return [
        ...node.milestones.map(({ at, label }) => [label, at] as const),
        ...node.lanes.flatMap(({ label, years }) => years.map(({ count }) => [label, count] as const)),
      ];
    case 'diagram':
      return [];
  }
}

function refuseEndless(node: Figure): void {
  const found = numbersOf(node).find(([, number]) => !Number.isFinite(number));
  if (found === undefined) return;
  const [name, number] = found;
  throw refusedReport({
    code: node.kind === 'timeline' ? 'invalid-timeline' : 'invalid-chart',
    message: `“${name}” in the figure “${node.id}” has the value ${number}`,
    found: `${number}`,
    expected: 'a finite number',
  });
}
