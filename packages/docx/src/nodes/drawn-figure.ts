import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { RenderContext } from '../context.js';
import { sceneGroup } from '../figures/shapes.js';
import type { DrawnFigure } from '../figures/scenes.js';
import { figureBlocks } from '../figures/figure-blocks.js';

/** A timeline or a diagram as shapes of Word's own. */
export function renderDrawnFigure(node: DrawnFigure, context: RenderContext): readonly FileChild[] {
  const scene = context.scenes.get(node);
  if (scene === undefined) throw new RangeError(`no scene was drawn for ${node.id}`);
  const altText = { name: node.id, title: node.caption, description: node.alternative };
  const picture = new Paragraph({ style: 'Figure', children: [sceneGroup(scene, altText, context.report)] });
  return figureBlocks(node, picture, context);
}
