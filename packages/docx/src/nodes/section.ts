import type { Section } from '@bilateral/report';
import { Bookmark, Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { RenderContext } from '../context.js';
import { directedRuns } from '../runs.js';

export function renderSection(node: Section, context: RenderContext): readonly FileChild[] {
  const level = context.level + 1;
  const title = directedRuns(node.title, context.report.direction);
  const anchor = context.anchors.of(node.id);
  const heading = new Paragraph({
    style: `Heading${level}`,
    children: anchor === undefined ? title : [new Bookmark({ id: anchor, children: title })],
  });
  return [heading, ...context.renderBlocks(node.children, { ...context, level })];
}
