import type { Section } from '@bilateral/report';
import { closelySet } from '../layout/close-styles.js';
import type { NodeContext } from '../layout/context.js';
import type { Strip } from '../layout/strip.js';
import { headingStyle } from '../layout/styles.js';
import { tag } from '../layout/tag.js';
import { headingStrips } from './heading.js';

export function section(node: Section, context: NodeContext): readonly Strip[] {
  const level = context.depth + 1;
  const own = { ...context, depth: level, parent: tag('Sect', context.parent) };
  const inner = node.compact === true ? close(own) : own;
  const [first, second, ...rest] = context.set(node.children, inner);
  const { title, number, newPage } = node;
  const heading = headingStrips({ title, level, number, newPage, anchors: [node.id] }, inner);
  if (first === undefined) return heading;
  // Under a heading the space of the heading counts, not that of the block; and never one line alone.
  const below = {
    ...first,
    before: first.heading === undefined ? headingStyle(context.styles, level).after : first.before * 0.6,
  };
  return second === undefined
    ? [...heading, below]
    : [...heading, { ...below, glued: true }, second, ...rest];
}

/** Smaller, and over the whole width: what is set closely has no numbers in the margin. */
function close(context: NodeContext): NodeContext {
  const { frame, styles } = context;
  return { ...context, styles: closelySet(styles), frame: { ...frame, text: frame } };
}
