import type { List } from '@bilateral/report';
import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { RenderContext } from '../context.js';
import { bulletList, numberedList } from '../numbering.js';

export function renderList(node: List, context: RenderContext): readonly FileChild[] {
  return node.items.map(
    (item, index) =>
      new Paragraph({
        style: node.ordered ? 'ListNumber' : 'ListBullet',
        numbering: node.ordered
          ? { reference: numberedList, level: 0, restart: index === 0 }
          : { reference: bulletList, level: 0 },
        children: context.renderInlines(item, context),
      }),
  );
}
