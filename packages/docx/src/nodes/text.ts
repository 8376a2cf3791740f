import type { TextNode } from '@bilateral/report';
import type { ParagraphChild } from 'docx';
import type { RenderContext } from '../context.js';
import { textRuns } from '../runs.js';
import { characterStyle } from '../styles/look.js';
import type { Look } from '../styles/look.js';

export function renderText(node: TextNode, context: RenderContext, look: Look): readonly ParagraphChild[] {
  return textRuns(node.value, context.report, characterStyle(look));
}
