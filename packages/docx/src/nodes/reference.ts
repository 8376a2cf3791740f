import type { ReferenceNode } from '@bilateral/report';
import { InternalHyperlink } from 'docx';
import type { ParagraphChild } from 'docx';
import type { RenderContext } from '../context.js';
import type { Look } from '../styles.js';

/** A reference to what Word does not print (a section that held only the list of notes) is only its text. */
export function renderReference(
  node: ReferenceNode,
  context: RenderContext,
  look: Look,
): readonly ParagraphChild[] {
  const anchor = context.anchors.of(node.target);
  if (anchor === undefined || look.link !== 'none')
    return context.renderInlines(node.children, context, look);
  const children = context.renderInlines(node.children, context, { ...look, link: 'inside' });
  return [new InternalHyperlink({ anchor, children })];
}
