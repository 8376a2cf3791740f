import { breakLines } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import { span } from '../layout/span.js';
import type { Strip } from '../layout/strip.js';
import { baselineOf, colours, headingStyle } from '../layout/styles.js';
import { headingTag } from '../layout/tag.js';

export interface HeadingOptions {
  readonly title: string;
  readonly level: number;
  readonly anchors: readonly string[];
}

/** Share of a page that a section of the first level must find free, or it begins on a new page. */
const roomOfFirstLevel = 0.3;

/** A heading, kept whole and kept with what it heads. */
export function headingStrips(options: HeadingOptions, context: NodeContext): readonly Strip[] {
  const { frame, typesetter } = context;
  const { title, level } = options;
  const style = headingStyle(level);
  const lines = breakLines([span(title, style)], frame.width, typesetter);
  const tag = headingTag(level, context.parent);
  const ruled = level === 1 ? 5 : 0;
  const strip: Strip = {
    height: lines.length * style.leading + ruled,
    before: style.before,
    glued: true,
    anchors: options.anchors,
    heading: { title, level },
    ...(level === 1 ? { room: frame.height * roomOfFirstLevel } : {}),
    paint: (painter, top) => {
      for (const [index, line] of lines.entries()) {
        painter.line(tag, line, frame.left, top + index * style.leading + baselineOf(style));
      }
      const end = top + lines.length * style.leading + 2;
      if (ruled > 0) {
        painter.artifact(() =>
          painter.rule([frame.left, end], [frame.left + frame.width, end], 0.8, colours.accent),
        );
      }
    },
  };
  return [strip];
}
