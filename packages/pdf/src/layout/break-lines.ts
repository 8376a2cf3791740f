import LineBreaker from 'linebreak';
import type { Typesetter } from '../fonts/typesetter.js';
import type { Span } from './span.js';

/** A part of a span as it stands on a line. */
export interface Fragment {
  readonly span: Span;
  readonly text: string;
  /** Distance from the start of the line. */
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly fragments: readonly Fragment[];
  /** Width of what is seen, without the space that ends the line. */
  readonly width: number;
}

/**
 * Breaks text into lines no wider than `width`, at the places where Unicode allows it (UAX 14). A word that is wider
 * than a whole line is broken between characters. No text gives no line.
 */
export function breakLines(spans: readonly Span[], width: number, typesetter: Typesetter): readonly Line[] {
  const paragraph = new SpanText(spans, typesetter);
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  for (const piece of paragraph.pieces(width)) {
    if (end > start && used + paragraph.inkWidth(piece.start, piece.end) > width) {
      lines.push(paragraph.line(start, end));
      start = end;
      used = 0;
    }
    used += paragraph.width(piece.start, piece.end);
    end = piece.end;
  }
  if (end > start) lines.push(paragraph.line(start, end));
  return lines;
}

/** Whether a break would part figures from their ending, as in «1990-х»: such rules UAX 14 leaves to the language. */
const partsEnding = (text: string, position: number): boolean =>
  /\d-$/.test(text.slice(0, position).slice(-2)) && /^\p{L}{1,2}(?!\p{L})/u.test(text.slice(position));

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The spans of one paragraph, seen as one string. */
class SpanText {
  readonly #text: string;
  readonly #spans: readonly { readonly span: Span; readonly start: number; readonly end: number }[];
  readonly #typesetter: Typesetter;

  constructor(spans: readonly Span[], typesetter: Typesetter) {
    this.#typesetter = typesetter;
    let at = 0;
    this.#spans = spans.map((span) => ({ span, start: at, end: (at += span.text.length) }));
    this.#text = spans.map((span) => span.text).join('');
    // Checked whole, so that an error shows the sentence and not the bare word.
    for (const span of spans) typesetter.verify(span.text, span.style);
  }

  /** The smallest parts that stay together, in order; a part wider than a line is cut into characters. */
  *pieces(lineWidth: number): Generator<Piece> {
    const breaker = new LineBreaker(this.#text);
    let start = 0;
    for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
      if (partsEnding(this.#text, next.position)) continue;
      if (this.inkWidth(start, next.position) > lineWidth) yield* this.#characters(start, next.position);
      else yield { start, end: next.position };
      start = next.position;
    }
  }

  *#characters(start: number, end: number): Generator<Piece> {
    for (const { index, segment } of new Intl.Segmenter('und').segment(this.#text.slice(start, end))) {
      yield { start: start + index, end: start + index + segment.length };
    }
  }

  inkWidth(start: number, end: number): number {
    return this.width(start, start + this.#text.slice(start, end).trimEnd().length);
  }

  width(start: number, end: number): number {
    let width = 0;
    for (const { span, text } of this.#cut(start, end)) width += this.#typesetter.measure(text, span.style);
    return width;
  }

  line(start: number, end: number): Line {
    const fragments: Fragment[] = [];
    let x = 0;
    for (const { span, text } of this.#cut(start, end)) {
      const width = this.#typesetter.measure(text, span.style);
      fragments.push({ span, text, x, width });
      x += width;
    }
    return { fragments: withHyphen(fragments), width: this.inkWidth(start, end) };
  }

  *#cut(start: number, end: number): Generator<{ span: Span; text: string }> {
    for (const part of this.#spans) {
      if (part.end <= start || part.start >= end) continue;
      yield { span: part.span, text: this.#text.slice(Math.max(start, part.start), Math.min(end, part.end)) };
    }
  }
}

/** A soft hyphen shows only where the line is broken at it. */
function withHyphen(fragments: readonly Fragment[]): readonly Fragment[] {
  const last = fragments.at(-1);
  if (last === undefined || !last.text.endsWith('\u00ad')) return fragments;
  return [...fragments.slice(0, -1), { ...last, text: `${last.text.slice(0, -1)}-` }];
}
