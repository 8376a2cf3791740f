import type { List } from '@bilateral/report';
import type { NodeContext } from '../layout/context.js';
import { inset } from '../layout/frame.js';
import { lineStrips, type Label } from '../layout/line-strips.js';
import { span } from '../layout/span.js';
import { gluedToNext, type Strip } from '../layout/strip.js';
import { colours } from '../layout/styles.js';
import { tag, type Tag } from '../layout/tag.js';
import { inlineLines } from './inlines.js';
import { hangingLabel, numberLabel } from './labels.js';

/** Space between the mark of an item and its text. */
const gap = 6;

/** A list. No page ends after its first item or before its last when that item is a single line. */
export function list(node: List, context: NodeContext): readonly Strip[] {
  const { frame, styles, typesetter } = context;
  const attributes = { O: 'List', ListNumbering: node.ordered ? 'Decimal' : 'Disc' };
  const listTag = tag('L', context.parent, { attributes });
  const markStyle = { ...styles.body, colour: colours.accent };
  const marks = node.items.map((_, index) => (node.ordered ? `${index + 1}.` : '•'));
  const widest = marks.reduce((most, mark) => Math.max(most, typesetter.measure(mark, markStyle)), 0);
  const column = inset(frame.text, Math.max(13, widest + gap));
  const items = node.items.map((item, index) => {
    const itemTag = tag('LI', listTag);
    const labelTag = tag('Lbl', itemTag);
    const mark = hangingLabel(span(`${marks[index]!} `, markStyle), labelTag, { column, gap }, context);
    return lineStrips({
      lines: inlineLines(item, styles.body, column, context),
      tag: tag('LBody', itemTag),
      style: styles.body,
      column,
      before: styles.body.leading * (index === 0 ? 0.4 : 0.2),
      labels: [...numberOf(node, index, labelTag, context), mark],
    });
  });
  return items.flatMap((strips, index) => {
    const kept = strips.length === 1 && (index === 0 || index === items.length - 2);
    const leadsToLast = index === items.length - 2 && items.at(-1)?.length === 1;
    return index < items.length - 1 && (kept || leadsToLast) ? gluedToNext(strips) : strips;
  });
}

function numberOf(node: List, index: number, owner: Tag, context: NodeContext): readonly Label[] {
  const number = node.numbers?.[index];
  return number === undefined ? [] : [numberLabel(number, owner, context)];
}
