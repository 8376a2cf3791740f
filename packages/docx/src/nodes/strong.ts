import type { StrongNode } from '@bilateral/report';
import type { ParagraphChild } from 'docx';
import type { RenderContext } from '../context.js';
import type { Look } from '../styles/look.js';

export function renderStrong(
  node: StrongNode,
  context: RenderContext,
  look: Look,
): readonly ParagraphChild[] {
  return context.renderInlines(node.children, context, { ...look, strong: true });
}
