import type { Block } from '../model.js';
import { mapInline, mapNodes } from './map-inline.js';

interface InOrder {
  readonly body: readonly Block[];
  /** The numbers that the notes had, in the order of print. */
  readonly order: readonly number[];
}

/** Numbers the marks of notes anew, from 1 on in the order of print. What was composed and left out takes its notes along. */
export function notesInOrder(blocks: readonly Block[]): InOrder {
  const order: number[] = [];
  const body = mapInline(
    blocks,
    mapNodes((node) => (node.kind === 'noteMark' ? [{ ...node, number: order.push(node.number) }] : [node])),
  );
  return { body, order };
}
