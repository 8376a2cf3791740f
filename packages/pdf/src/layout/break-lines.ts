import type { Direction } from '../fonts/bidi.js';
import type { Typesetter } from '../fonts/typesetter.js';
import type { Writing } from '../fonts/writing.js';
import { ParagraphText } from './paragraph-text.js';
import type { Span } from './span.js';

/** A part of a span as it stands on a line, read in one direction. */
export interface Fragment {
  readonly span: Span;
  /** In the order in which it is read, whichever way it runs. */
  readonly text: string;
  readonly writing: Writing;
  /** Where it begins in the text of its paragraph: fragments are read in the order of their starts. */
  readonly start: number;
  /** Distance from the left end of what is seen of the line. */
  readonly x: number;
  readonly width: number;
}

export interface Line {
  /** From left to right. The space that ends a line stays in its fragment, outside of the width. */
  readonly fragments: readonly Fragment[];
  /** Width of what is seen, without the space that ends the line. */
  readonly width: number;
}

/**
 * Breaks text into lines no wider than `width`, at the places where Unicode allows it (UAX 14) and at every `\n`, and
 * orders each line by the Unicode Bidirectional Algorithm (UAX 9). A word that is wider than a whole line is broken
 * between characters. No text gives no line.
 *
 * `direction` is that of the paragraph: the report's own, or for a block in a foreign language, such as the entry of a
 * Latin source in an Urdu bibliography, the `baseDirection` of its text. The caller places the line: it starts at the
 * left edge in a paragraph that runs from left to right, and ends at the right edge in the other.
 */
export function breakLines(
  spans: readonly Span[],
  width: number,
  typesetter: Typesetter,
  direction: Direction,
): readonly Line[] {
  const paragraph = new ParagraphText(spans, typesetter, direction);
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  const endLine = (): void => {
    lines.push(paragraph.line(start, end));
    start = end;
    used = 0;
  };
  for (const piece of paragraph.pieces(width)) {
    if (end > start && used + piece.inkWidth > width) endLine();
    used += piece.width;
    end = piece.end;
    if (piece.endsLine) endLine();
  }
  if (end > start) endLine();
  return lines;
}
