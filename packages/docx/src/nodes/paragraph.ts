import type { Paragraph as ParagraphNode } from '@bilateral/report';
import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { RenderContext } from '../context.js';
import { marginNumber } from '../margin-number.js';

export function renderParagraph(node: ParagraphNode, context: RenderContext): readonly FileChild[] {
  const children = context.renderInlines(node.children, context);
  return [
    node.number === undefined
      ? new Paragraph({ children })
      : new Paragraph({ style: 'NumberedParagraph', children: [...marginNumber(node.number), ...children] }),
  ];
}
