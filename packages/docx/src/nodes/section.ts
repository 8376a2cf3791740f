import type { Section } from '@bilateral/report';
import { Bookmark, Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { RenderContext } from '../context.js';
import { textRuns } from '../runs.js';

/** The number stands in the text of the heading: who cites the report finds it again, whatever is added before it. */
export function headingText({ number, title }: Pick<Section, 'number' | 'title'>): string {
  return number === undefined ? title : `${number}\u2002${title}`;
}

export function renderSection(node: Section, context: RenderContext): readonly FileChild[] {
  const level = context.level + 1;
  const title = textRuns(headingText(node), context.report);
  const anchor = context.anchors.of(node.id);
  const style = `Heading${level}${node.newPage === true ? 'NewPage' : ''}`;
  const heading = new Paragraph({
    style,
    children: anchor === undefined ? title : [new Bookmark({ id: anchor, children: title })],
  });
  return [heading, ...context.renderBlocks(node.children, { ...context, level })];
}
