import type { Block } from '@bilateral/report';
import type { NodeContext } from '../layout/context.js';
import { isFigure } from '../layout/numbering.js';
import { spaced, type Strip } from '../layout/strip.js';
import { bibliography } from './bibliography.js';
import { contents } from './contents.js';
import { figure } from './figure.js';
import { list } from './list.js';
import { notesList } from './notes-list.js';
import { paragraph } from './paragraph.js';
import { section } from './section.js';
import { table } from './table.js';

type Setters = {
  readonly [K in Block['kind']]: (
    node: Extract<Block, { kind: K }>,
    context: NodeContext,
  ) => readonly Strip[];
};

const setters: Setters = {
  barChart: figure,
  bibliography,
  contents,
  diagram: figure,
  list,
  notesList,
  paragraph,
  section,
  table,
  timeline: figure,
};

/** Space between a table or a chart and the text that goes on after it. */
const spaceAfterDisplay = 16;

/** The strips of blocks, in order. */
export function setBlocks(blocks: readonly Block[], context: NodeContext): readonly Strip[] {
  return blocks.flatMap((block, index) => {
    const strips = setBlock(block, context);
    const previous = blocks[index - 1];
    if (previous === undefined) return strips;
    if (previous.kind === 'contents') return onNewPage(strips);
    return previous.kind === 'table' || isFigure(previous) ? spaced(strips, spaceAfterDisplay) : strips;
  });
}

/** What follows the contents does not begin below their last lines. */
function onNewPage([first, ...rest]: readonly Strip[]): readonly Strip[] {
  return first === undefined ? [] : [{ ...first, newPage: true }, ...rest];
}

function setBlock<K extends Block['kind']>(
  block: Extract<Block, { kind: K }>,
  context: NodeContext,
): readonly Strip[] {
  const set = setters[block.kind] as (node: typeof block, context: NodeContext) => readonly Strip[];
  return set(block, context);
}
