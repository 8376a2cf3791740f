import type { LinkNode } from '@bilateral/report';
import { ExternalHyperlink } from 'docx';
import type { ParagraphChild } from 'docx';
import type { RenderContext } from '../context.js';
import type { Look } from '../styles/look.js';

/** Word has no link inside a link, so an inner one is only its text. */
export function renderLink(node: LinkNode, context: RenderContext, look: Look): readonly ParagraphChild[] {
  if (look.link !== 'none') return context.renderInlines(node.children, context, look);
  const children = context.renderInlines(node.children, context, { ...look, link: 'outside' });
  return [new ExternalHyperlink({ link: node.href, children })];
}
