import type { Paragraph as ParagraphNode } from '@bilateral/report';
import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { RenderContext } from '../context.js';

export function renderParagraph(node: ParagraphNode, context: RenderContext): readonly FileChild[] {
  return [new Paragraph({ children: context.renderInlines(node.children, context) })];
}
