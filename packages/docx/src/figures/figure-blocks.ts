import type { Figure } from '@bilateral/report';
import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import { caption } from '../caption.js';
import type { RenderContext } from '../context.js';

/** A picture, and under it its caption and remark; the styles keep all of them on one page. */
export function figureBlocks(node: Figure, picture: Paragraph, context: RenderContext): readonly FileChild[] {
  const remark =
    node.remark.length === 0
      ? []
      : [new Paragraph({ style: 'Remark', children: context.renderInlines(node.remark, context) })];
  return [picture, caption(node, 'Figure', context), ...remark];
}
