import type { Block } from '@bilateral/report';

/**
 * The blocks that Word prints. Notes stand at the foot of their pages there, so the list of notes is left out, and so
 * is every section that holds nothing else: a heading over nothing would be a fault.
 */
export function printedBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'notesList') return [];
    if (block.kind !== 'section') return [block];
    const children = printedBlocks(block.children);
    const emptied = children.length === 0 && block.children.length > 0;
    return emptied ? [] : [{ ...block, children }];
  });
}
