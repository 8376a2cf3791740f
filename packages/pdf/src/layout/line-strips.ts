import type { Line } from './break-lines.js';
import { atStart, type Column } from './frame.js';
import type { Strip } from './strip.js';
import { baselineOf, type LineStyle } from './styles.js';
import { paintLine } from './support-sign.js';
import type { Tag } from './tag.js';

/** A mark that stands before the first line of a block: a number, a bullet. */
export interface Label {
  readonly line: Line;
  readonly tag: Tag;
  /** Left end of the mark on the page. */
  readonly x: number;
}

export interface LineBlock {
  readonly lines: readonly Line[];
  readonly tag: Tag;
  readonly style: LineStyle;
  readonly column: Column;
  /** Space above the first line. */
  readonly before: number;
  /** In the order in which they are read. */
  readonly labels?: readonly Label[];
}

/** The lines of a paragraph as strips. No page ends after its first line or before its last. */
export function lineStrips(block: LineBlock): readonly Strip[] {
  const { lines, style, column } = block;
  return lines.map((line, index) => {
    const labels = index === 0 ? (block.labels ?? []) : [];
    return {
      height: style.leading,
      before: index === 0 ? block.before : 0,
      glued: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
      anchors: anchorsOf([...labels.map((label) => label.line), line]),
      paint: (painter, top) => {
        const baseline = top + baselineOf(style);
        for (const label of labels) painter.line(label.tag, label.line, label.x, baseline);
        paintLine(painter, block.tag, line, {
          x: atStart(column, line.width),
          baseline,
          direction: column.direction,
        });
      },
    };
  });
}

/** The names by which places in these lines are found, in the order of reading. */
export function anchorsOf(lines: readonly Line[]): readonly string[] {
  const names = new Set<string>();
  for (const { fragments } of lines)
    for (const { span } of fragments) if (span.anchor !== undefined) names.add(span.anchor);
  return [...names];
}
