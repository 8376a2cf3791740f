import type { NodeContext } from '../layout/context.js';
import { atStart } from '../layout/frame.js';
import { bindWords } from '../layout/no-break.js';
import { breakLines, type Line } from '../layout/break-lines.js';
import type { Painter } from '../layout/painter.js';
import { span } from '../layout/span.js';
import type { Strip } from '../layout/strip.js';
import { baselineOf, colours, headingStyle, type HeadingStyle } from '../layout/styles.js';
import { headingTag } from '../layout/tag.js';

export interface HeadingOptions {
  readonly title: string;
  readonly level: number;
  readonly anchors: readonly string[];
  /** Hangs in the margin before the title. */
  readonly number?: string | undefined;
  readonly newPage?: boolean | undefined;
}

/** Share of a page that a section of the first level must find free, or it begins on a new page. */
const roomOfFirstLevel = 0.3;

/** A heading, kept whole and kept with what it heads. */
export function headingStrips(options: HeadingOptions, context: NodeContext): readonly Strip[] {
  const { frame, report, styles } = context;
  const { title, level, number } = options;
  const style = headingStyle(styles, level);
  const lines = setLine(bindWords(title, report.language), style, frame.text.width, context);
  const numberLine =
    number === undefined ? [] : setLine(`${number} `, style, Number.POSITIVE_INFINITY, context);
  const owner = headingTag(level, context.parent);
  const ruled = level === 1 ? style.leading * 0.25 : 0;
  const strip: Strip = {
    height: lines.length * style.leading + ruled,
    before: style.before,
    glued: true,
    anchors: options.anchors,
    heading: { title, level, ...(number === undefined ? {} : { number }) },
    ...(level === 1 ? { room: frame.height * roomOfFirstLevel } : {}),
    ...(options.newPage === true ? { newPage: true } : {}),
    paint: (painter, top) => {
      const baseline = (index: number): number => top + index * style.leading + baselineOf(style);
      for (const line of numberLine) painter.line(owner, line, atStart(frame, line.width), baseline(0));
      for (const [index, line] of lines.entries()) {
        painter.line(owner, line, atStart(frame.text, line.width), baseline(index));
      }
      if (ruled > 0) underline(painter, context, top + lines.length * style.leading + ruled / 2);
    },
  };
  return [strip];
}

function setLine(text: string, style: HeadingStyle, width: number, context: NodeContext): readonly Line[] {
  return breakLines([span(text, style)], width, context.typesetter, context.frame.direction);
}

function underline(painter: Painter, { frame }: NodeContext, y: number): void {
  painter.artifact(() => painter.rule([frame.left, y], [frame.left + frame.width, y], 0.8, colours.accent));
}
