import { breakLines } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import { lineStrips } from '../layout/line-strips.js';
import { bindWords } from '../layout/no-break.js';
import { span } from '../layout/span.js';
import type { Strip } from '../layout/strip.js';
import type { Tag } from '../layout/tag.js';

export interface CaptionOptions {
  /** Such as “Table 3.” */
  readonly label: string;
  readonly text: string;
  readonly captionTag: Tag;
  readonly before: number;
  /** The name by which links find the captioned thing. */
  readonly anchor?: string;
}

/** A numbered caption, kept whole. */
export function captionStrips(options: CaptionOptions, context: NodeContext): readonly Strip[] {
  const { label, text, captionTag, before, anchor } = options;
  const { frame, report, typesetter } = context;
  const style = context.styles.caption;
  const words = bindWords(text, report.language);
  const spans = [span(`${label} `, style), span(words, { ...style, bold: false })];
  const strips = lineStrips({
    lines: breakLines(spans, frame.width, typesetter, frame.direction),
    tag: captionTag,
    style,
    column: frame,
    before,
  });
  return strips.map((strip, index) => ({
    ...strip,
    glued: index < strips.length - 1,
    anchors: index === 0 && anchor !== undefined ? [anchor, ...strip.anchors] : strip.anchors,
  }));
}
