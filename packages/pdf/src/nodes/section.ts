import type { Section } from '@bilateral/report';
import type { NodeContext } from '../layout/context.js';
import type { Strip } from '../layout/strip.js';
import { headingStyle } from '../layout/styles.js';
import { tag } from '../layout/tag.js';
import { headingStrips } from './heading.js';

export function section(node: Section, context: NodeContext): readonly Strip[] {
  const level = context.depth + 1;
  const inner = { ...context, depth: level, parent: tag('Sect', context.parent) };
  const [first, ...rest] = context.set(node.children, inner);
  const heading = headingStrips({ title: node.title, level, anchors: [node.id] }, inner);
  if (first === undefined) return heading;
  // Under a heading the space of the heading counts, not that of the block.
  const next = {
    ...first,
    before: first.heading === undefined ? headingStyle(level).after : first.before * 0.6,
  };
  return [...heading, next, ...rest];
}
