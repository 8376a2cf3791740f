import type { Inline, List } from '@bilateral/report';
import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { RenderContext } from '../context.js';
import { marginNumber } from '../margin-number.js';
import { ListedParagraph } from '../package/elements.js';
import { plainRun } from '../runs.js';

export function renderList(node: List, context: RenderContext): readonly FileChild[] {
  return node.items.map((item, index) => renderItem(node, item, node.numbers?.[index], context));
}

/** An item that is cited by its number has it where a bullet would stand, or after the figure of a numbered list. */
function renderItem(
  node: List,
  item: readonly Inline[],
  number: string | undefined,
  context: RenderContext,
): Paragraph {
  const children = context.renderInlines(item, context);
  const list = context.numbering.lists.get(node);
  if (list !== undefined) {
    const lead = number === undefined ? [] : [plainRun(`${number}\u2002`, 'ParagraphNumber')];
    return new ListedParagraph({ style: 'ListNumber', children: [...lead, ...children] }, list);
  }
  return number === undefined
    ? new Paragraph({ style: 'ListBullet', children })
    : new Paragraph({ style: 'ListCited', children: [...marginNumber(number), ...children] });
}
