import { breakLines } from '../layout/break-lines.js';
import type { NodeContext } from '../layout/context.js';
import { atEnd, atStart, type Column } from '../layout/frame.js';
import type { Label } from '../layout/line-strips.js';
import type { Span } from '../layout/span.js';
import { span } from '../layout/span.js';
import type { Tag } from '../layout/tag.js';

/**
 * The number by which a paragraph is cited, small in the margin where the lines start. It is text and read before the
 * paragraph; the space at its end keeps the two apart for who listens.
 */
export function numberLabel(number: string, owner: Tag, context: NodeContext): Label {
  const { frame, styles } = context;
  const line = oneLine(span(`${number} `, styles.number), context);
  return { line, tag: owner, x: atStart(frame, line.width) };
}

/** A mark right before the lines of a column, with a gap between. */
export function hangingLabel(
  mark: Span,
  owner: Tag,
  place: { readonly column: Column; readonly gap: number },
  context: NodeContext,
): Label {
  const { left, width, direction } = place.column;
  const line = oneLine(mark, context);
  const room: Column =
    direction === 'ltr'
      ? { left: 0, width: left - place.gap, direction }
      : { left: left + width + place.gap, width: line.width, direction };
  return { line, tag: owner, x: atEnd(room, line.width) };
}

function oneLine(mark: Span, { frame, typesetter }: NodeContext): Label['line'] {
  return breakLines([mark], Number.POSITIVE_INFINITY, typesetter, frame.direction)[0]!;
}
