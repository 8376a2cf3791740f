import type { Typesetter } from '../fonts/typesetter.js';
import { breakLines, type Line } from './break-lines.js';
import type { Column } from './frame.js';
import type { Span } from './span.js';

/** A line of a table's cell. */
export interface CellLine extends Line {
  /** Distance from where the lines of the cell start. */
  readonly indent?: number;
  /** A bullet or a sign of support that stands before the line. */
  readonly mark?: Line;
}

/** The lines of a cell. What begins with a bullet or with a sign of support hangs: its later lines start below its words. */
export function cellLines(
  spans: readonly Span[],
  column: Column,
  typesetter: Typesetter,
): readonly CellLine[] {
  return divided(spans).flatMap((block) => {
    const { mark, words } = markOf(block);
    const [line] = mark === undefined ? [] : breakLines([mark], column.width, typesetter, column.direction);
    if (line === undefined) return linesOf(block, column.width, column, typesetter);
    const indent = line.fragments.reduce((sum, { width }) => sum + width, 0);
    const [first, ...rest] = linesOf(words, column.width - indent, column, typesetter);
    return [{ ...first!, indent, mark: line }, ...rest.map((each) => ({ ...each, indent }))];
  });
}

const empty: Line = { fragments: [], width: 0 };

/** At least one line, for an empty one takes room too. */
function linesOf(
  spans: readonly Span[],
  width: number,
  { direction }: Column,
  typesetter: Typesetter,
): readonly Line[] {
  const lines = breakLines(spans, width, typesetter, direction);
  return lines.length === 0 ? [empty] : lines;
}

/** The spans between the ends of lines that the report asks for. An end that nothing follows begins no line. */
function divided(spans: readonly Span[]): readonly (readonly Span[])[] {
  const blocks: Span[][] = [[]];
  for (const span of spans) {
    if (span.text === '\n') blocks.push([]);
    else blocks.at(-1)!.push(span);
  }
  return blocks.at(-1)!.length === 0 ? blocks.slice(0, -1) : blocks;
}

const bullet = /^•[ \u00a0]/u;

function markOf([first, ...rest]: readonly Span[]): { mark?: Span; words: readonly Span[] } {
  if (first === undefined) return { words: [] };
  if (first.sign !== undefined) return { mark: first, words: rest };
  if (!bullet.test(first.text)) return { words: [first, ...rest] };
  return {
    mark: { ...first, text: first.text.slice(0, 2) },
    words: [{ ...first, text: first.text.slice(2) }, ...rest],
  };
}
