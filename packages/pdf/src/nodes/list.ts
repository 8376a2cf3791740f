import type { List } from '@bilateral/report';
import { breakLines } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import { lineStrips } from '../layout/line-strips.js';
import { span } from '../layout/span.js';
import type { Strip } from '../layout/strip.js';
import { colours, styles } from '../layout/styles.js';
import { tag } from '../layout/tag.js';
import { inlineSpans } from './inlines.js';

export function list(node: List, context: NodeContext): readonly Strip[] {
  const { frame, report, typesetter } = context;
  const attributes = { O: 'List', ListNumbering: node.ordered ? 'Decimal' : 'Disc' };
  const listTag = tag('L', context.parent, { attributes });
  const labelStyle = { ...styles.body, colour: colours.accent };
  const labels = node.items.map((_, index) => (node.ordered ? `${index + 1}.` : '•'));
  const widest = Math.max(0, ...labels.map((label) => typesetter.measure(label, labelStyle)));
  const indent = Math.max(16, widest + 7);
  return node.items.flatMap((item, index) => {
    const itemTag = tag('LI', listTag);
    const [label] = breakLines([span(labels[index]!, labelStyle)], indent, typesetter);
    const spans = inlineSpans(item, styles.body, report.furniture);
    return lineStrips({
      lines: breakLines(spans, frame.width - indent, typesetter),
      tag: tag('LBody', itemTag),
      style: styles.body,
      left: frame.left + indent,
      before: index === 0 ? 7 : 3,
      label: { line: label!, tag: tag('Lbl', itemTag), left: frame.left + indent - 7 - label!.width },
    });
  });
}
