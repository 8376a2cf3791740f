import type { Paragraph } from '@bilateral/report';
import { breakLines } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import { lineStrips } from '../layout/line-strips.js';
import type { Strip } from '../layout/strip.js';
import { styles } from '../layout/styles.js';
import { tag } from '../layout/tag.js';
import { inlineSpans } from './inlines.js';

export function paragraph(node: Paragraph, context: NodeContext): readonly Strip[] {
  const { frame, parent, report, typesetter } = context;
  const spans = inlineSpans(node.children, styles.body, report.furniture);
  return lineStrips({
    lines: breakLines(spans, frame.width, typesetter),
    tag: tag('P', parent),
    style: styles.body,
    left: frame.left,
    before: 7,
  });
}
