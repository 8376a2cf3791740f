import type { TextNode } from '@bilateral/report';
import type { ParagraphChild } from 'docx';
import type { RenderContext } from '../context.js';
import { directedRuns } from '../runs.js';
import { characterStyle } from '../styles.js';
import type { Look } from '../styles.js';

export function renderText(node: TextNode, context: RenderContext, look: Look): readonly ParagraphChild[] {
  return directedRuns(node.value, context.report.direction, characterStyle(look));
}
