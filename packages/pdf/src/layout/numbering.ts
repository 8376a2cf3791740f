import type { Block } from '@bilateral/report';

/** The numbers of tables and of figures by id, each counted through the whole report. */
export interface Numbering {
  readonly tables: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<string, number>;
}

export function numberBlocks(blocks: readonly Block[]): Numbering {
  const tables = new Map<string, number>();
  const figures = new Map<string, number>();
  const visit = (block: Block): void => {
    if (block.kind === 'section') block.children.forEach(visit);
    if (block.kind === 'table') tables.set(block.id, tables.size + 1);
    if (block.kind === 'barChart') figures.set(block.id, figures.size + 1);
  };
  blocks.forEach(visit);
  return { tables, figures };
}
