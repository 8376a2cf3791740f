import type { Paragraph } from '@bilateral/report';
import type { NodeContext } from '../layout/context.js';
import { lineStrips } from '../layout/line-strips.js';
import type { Strip } from '../layout/strip.js';
import { tag } from '../layout/tag.js';
import { inlineLines } from './inlines.js';
import { numberLabel } from './labels.js';

export function paragraph(node: Paragraph, context: NodeContext): readonly Strip[] {
  const { frame, parent, styles } = context;
  const owner = tag('P', parent);
  return lineStrips({
    lines: inlineLines(node.children, styles.body, frame.text, context),
    tag: owner,
    style: styles.body,
    column: frame.text,
    before: styles.body.leading * 0.5,
    ...(node.number === undefined ? {} : { labels: [numberLabel(node.number, tag('Span', owner), context)] }),
  });
}
