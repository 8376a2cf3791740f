import type { Block, Inline } from '../model.js';

type Change = (inline: readonly Inline[]) => readonly Inline[];

/** Blocks with their inline content changed, cell by cell and item by item. */
export const mapInline = (blocks: readonly Block[], change: Change): readonly Block[] =>
  blocks.map((block) => changed(block, change));

const changed = (block: Block, change: Change): Block => {
  switch (block.kind) {
    case 'section':
      return { ...block, children: mapInline(block.children, change) };
    case 'paragraph':
      return { ...block, children: change(block.children) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case 'barChart':
    case 'timeline':
    case 'diagram':
      return { ...block, remark: change(block.remark) };
    case 'contents':
    case 'notesList':
    case 'bibliography':
      return block;
  }
};

/** Changes inline nodes one by one, those within others first; what becomes several nodes stands in the place of one. */
export const mapNodes =
  (change: (node: Inline) => readonly Inline[]): Change =>
  (inline) =>
    inline.flatMap((node) =>
      change('children' in node ? { ...node, children: mapNodes(change)(node.children) } : node),
    );
