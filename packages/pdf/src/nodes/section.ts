import type { Section } from '@bilateral/report';
import { closelySet, closenesses } from '../layout/close-styles.js';
import type { NodeContext } from '../layout/context.js';
import { paginate } from '../layout/paginate.js';
import type { Strip } from '../layout/strip.js';
import { headingStyle } from '../layout/styles.js';
import { tag } from '../layout/tag.js';
import { headingStrips } from './heading.js';

export function section(node: Section, context: NodeContext): readonly Strip[] {
  const own = { ...context, depth: context.depth + 1, parent: tag('Sect', context.parent) };
  return node.compact === true ? compactStrips(node, own) : sectionStrips(node, own);
}

function sectionStrips(node: Section, inner: NodeContext): readonly Strip[] {
  const [first, second, ...rest] = inner.set(node.children, inner);
  const { title, number, newPage } = node;
  const { depth: level } = inner;
  const heading = headingStrips({ title, level, number, newPage, anchors: [node.id] }, inner);
  if (first === undefined) return heading;
  // Under a heading the space of the heading counts, not that of the block; and never one line alone.
  const below = {
    ...first,
    before: first.heading === undefined ? headingStyle(inner.styles, level).after : first.before * 0.6,
  };
  return second === undefined
    ? [...heading, below]
    : [...heading, { ...below, glued: true }, second, ...rest];
}

/**
 * A section that is to hold on one page, in the widest setting in which it does: as the rest of the report, smaller and
 * closer, at last over the whole width, which has no margin for numbers.
 */
function compactStrips(node: Section, context: NodeContext): readonly Strip[] {
  const { frame, styles } = context;
  const { close, closest } = closenesses;
  const settings = [styles, closelySet(styles, close), closelySet(styles, closest)].map(
    (each): NodeContext => ({ ...context, styles: each }),
  );
  const last = { ...settings.at(-1)!, frame: { ...frame, text: frame } };
  for (const setting of settings) {
    const strips = sectionStrips(node, setting);
    if (paginate(strips, frame.top, frame.height).length <= 1) return strips;
  }
  return sectionStrips(node, last);
}
