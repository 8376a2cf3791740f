import type { BibliographyEntry, Block } from '../model.js';
import { mapInline, mapNodes } from './map-inline.js';

const anchorsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => [
    ...('id' in block ? [block.id] : []),
    ...(block.kind === 'section' ? anchorsIn(block.children) : []),
  ]);

/** A reference to a part that the report does not have becomes the words that it bore. */
export function keptLinks(
  blocks: readonly Block[],
  bibliography: readonly BibliographyEntry[],
): readonly Block[] {
  const anchors = new Set([...anchorsIn(blocks), ...bibliography.map(({ id }) => id)]);
  return mapInline(
    blocks,
    mapNodes((node) => (node.kind === 'reference' && !anchors.has(node.target) ? node.children : [node])),
  );
}
