import type { Line } from './break-lines.js';
import type { Span } from './span.js';
import type { Strip } from './strip.js';
import { baselineOf, type LineStyle } from './styles.js';
import type { Tag } from './tag.js';

export interface LineBlock {
  readonly lines: readonly Line[];
  readonly tag: Tag;
  readonly style: LineStyle;
  /** Left edge of the lines on the page. */
  readonly left: number;
  /** Space above the first line. */
  readonly before: number;
  /** A mark that stands before the first line: a number, a bullet. */
  readonly label?: { readonly line: Line; readonly tag: Tag; readonly left: number };
}

/** The lines of a paragraph as strips. No page ends after its first line or before its last. */
export function lineStrips(block: LineBlock): readonly Strip[] {
  const { lines, style, left } = block;
  return lines.map((line, index) => {
    const label = index === 0 ? block.label : undefined;
    return {
      height: style.leading,
      before: index === 0 ? block.before : 0,
      glued: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
      anchors: anchorsOf(label === undefined ? [line] : [label.line, line]),
      paint: (painter, top) => {
        const baseline = top + baselineOf(style);
        if (label !== undefined) painter.line(label.tag, label.line, label.left, baseline);
        painter.line(block.tag, line, left, baseline);
      },
    };
  });
}

/** The names by which places in these lines are found. */
export function anchorsOf(lines: readonly Line[]): readonly string[] {
  const spans = new Set<Span>(lines.flatMap((line) => line.fragments.map((fragment) => fragment.span)));
  return [...spans].flatMap((span) => (span.anchor === undefined ? [] : [span.anchor]));
}
