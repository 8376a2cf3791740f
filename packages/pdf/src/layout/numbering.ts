import type { Block, Figure } from '@bilateral/report';

/** The numbers of tables and of figures by id, each counted through the whole report. */
export interface Numbering {
  readonly tables: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<string, number>;
}

/** Whether the block is drawn, and counted among the figures. */
export function isFigure(block: Block): block is Figure {
  return block.kind === 'barChart' || block.kind === 'timeline' || block.kind === 'diagram';
}

export function numberBlocks(blocks: readonly Block[]): Numbering {
  const tables = new Map<string, number>();
  const figures = new Map<string, number>();
  const visit = (block: Block): void => {
    if (block.kind === 'section') block.children.forEach(visit);
    if (block.kind === 'table') tables.set(block.id, tables.size + 1);
    if (isFigure(block)) figures.set(block.id, figures.size + 1);
  };
  blocks.forEach(visit);
  return { tables, figures };
}
