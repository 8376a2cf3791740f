import type { Figure } from '@bilateral/report';
import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import { caption } from '../caption.js';
import type { RenderContext } from '../context.js';

/**
 * A picture under its caption, which the style keeps with it, and the remark below. A caption under the picture would need
 * the picture to be kept with it, and LibreOffice 7.4 cuts charts that are kept with what follows where a page ends.
 */
export function figureBlocks(node: Figure, picture: Paragraph, context: RenderContext): readonly FileChild[] {
  const remark =
    node.remark.length === 0
      ? []
      : [new Paragraph({ style: 'Remark', children: context.renderInlines(node.remark, context) })];
  return [caption(node, 'Figure', context), picture, ...remark];
}
