import LineBreaker from 'linebreak';
import { embeddingLevels, lineLevels, visualOrder, type Direction } from '../fonts/bidi.js';
import type { Typesetter } from '../fonts/typesetter.js';
import { directionOf, writtenRuns, type Writing } from '../fonts/writing.js';
import type { Fragment, Line } from './break-lines.js';
import type { Span } from './span.js';

/** The smallest part of a text that stays together. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly endsLine: boolean;
  readonly width: number;
  /** The width when the line ends with the piece. */
  readonly inkWidth: number;
}

/** A part of a span that is written in one way. */
interface Part {
  readonly span: Span;
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly writing: Writing;
}

/** Spaces and characters without a picture, which take no room at the end of a line. */
const unseenEnd = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** Whether a break would part figures from their ending, as in «1990-х»: such rules UAX 14 leaves to the language. */
const partsEnding = (text: string, position: number): boolean =>
  text[position - 1] === '-' &&
  /\d/.test(text[position - 2] ?? '') &&
  /^\p{L}{1,2}(?!\p{L})/u.test(text.slice(position, position + 6));

/** The spans of one paragraph, seen as one string. Positions are those of code units in it. */
export class ParagraphText {
  readonly #text: string;
  readonly #base: number;
  readonly #levels: Uint8Array;
  readonly #parts: readonly Part[];
  readonly #typesetter: Typesetter;

  constructor(spans: readonly Span[], typesetter: Typesetter, direction: Direction) {
    this.#typesetter = typesetter;
    this.#text = spans.map((span) => span.text).join('');
    this.#base = direction === 'rtl' ? 1 : 0;
    this.#levels = embeddingLevels(this.#text, direction);
    this.#parts = partsOf(spans, this.#levels);
    // Checked whole, so that an error shows the sentence and not the bare word.
    for (const span of spans) typesetter.verify(span.text, span.style);
  }

  /** The smallest parts that stay together, in order; a part wider than a line is cut into characters. */
  *pieces(lineWidth: number): Generator<Piece> {
    const breaker = new LineBreaker(this.#text);
    let start = 0;
    for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
      const end = next.position;
      if (partsEnding(this.#text, end)) continue;
      const piece = this.#piece(start, end, this.#text[end - 1] === '\n');
      if (piece.inkWidth > lineWidth) yield* this.#characters(piece);
      else yield piece;
      start = end;
    }
  }

  *#characters({ start, end, endsLine }: Piece): Generator<Piece> {
    for (const { index, segment } of new Intl.Segmenter('und').segment(this.#text.slice(start, end))) {
      const stop = start + index + segment.length;
      yield this.#piece(start + index, stop, endsLine && stop === end);
    }
  }

  #piece(start: number, end: number, endsLine: boolean): Piece {
    const seen = this.#seenEnd(start, end);
    const ink = this.#width(start, seen);
    const width = ink + this.#width(seen, end);
    return { start, end, endsLine, width, inkWidth: ink + this.#hyphenWidth(end) };
  }

  /** The end of what is seen when the line ends at `end`. */
  #seenEnd(start: number, end: number): number {
    let seen = end;
    while (seen > start && unseenEnd.test(this.#text[seen - 1]!)) seen--;
    return seen;
  }

  #width(start: number, end: number): number {
    let width = 0;
    for (let index = this.#indexAt(start); index < this.#parts.length; index++) {
      const part = this.#parts[index]!;
      if (part.start >= end) break;
      const text = this.#text.slice(Math.max(start, part.start), Math.min(end, part.end));
      width += this.#typesetter.measure(text, part.span.style, part.writing);
    }
    return width;
  }

  /** A soft hyphen shows only where the line is broken at it. */
  #hyphenWidth(end: number): number {
    if (this.#text[end - 1] !== '\u00ad') return 0;
    const { span, writing } = this.#parts[this.#indexAt(end - 1)]!;
    return this.#typesetter.measure('-', span.style, writing);
  }

  /** The line of what stands in `[start, end)`, from left to right. */
  line(start: number, end: number): Line {
    const parts = this.#atLineEnd(this.#cut(start, end), start, end);
    const fragments = parts.map((part) => this.#fragment(part, end));
    const full = fragments.reduce((sum, fragment) => sum + fragment.width, 0);
    const stop = this.#text[end - 1] === '\n' ? end - 1 : end;
    const width = full - this.#width(this.#seenEnd(start, stop), stop);
    // The space that ends a line from right to left stands to the left of all that is seen.
    let x = this.#base === 1 ? width - full : 0;
    const placed = visualOrder(parts.map(({ level }) => level)).map((index) => {
      const fragment = { ...fragments[index]!, x };
      x += fragment.width;
      return fragment;
    });
    return { fragments: placed.filter(({ text }) => text !== ''), width };
  }

  /** The parts with the levels that they have when the line ends here (rule L1). */
  #atLineEnd(parts: readonly Part[], start: number, end: number): readonly Part[] {
    if (parts.every(({ level }) => level === this.#base)) return parts;
    const levels = lineLevels(this.#text, this.#levels, start, end, this.#base);
    return parts.flatMap((part) => {
      const cut: Part[] = [];
      for (let from = part.start, at = from; at < part.end; from = at) {
        const level = levels[from - start]!;
        while (at < part.end && levels[at - start] === level) at++;
        const writing = { ...part.writing, direction: directionOf(level) };
        cut.push({ ...part, start: from, end: at, level, writing });
      }
      return cut;
    });
  }

  #fragment({ span, start, end, writing }: Part, lineEnd: number): Fragment {
    let text = this.#text.slice(start, end);
    if (end === lineEnd) text = text.replace(/\n$/, '').replace(/\u00ad$/, '-');
    return { span, text, writing, start, x: 0, width: this.#typesetter.measure(text, span.style, writing) };
  }

  #cut(start: number, end: number): readonly Part[] {
    const parts: Part[] = [];
    for (let index = this.#indexAt(start); index < this.#parts.length; index++) {
      const part = this.#parts[index]!;
      if (part.start >= end) break;
      parts.push({ ...part, start: Math.max(start, part.start), end: Math.min(end, part.end) });
    }
    return parts;
  }

  /** The index of the part in which a position lies. */
  #indexAt(position: number): number {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#parts[middle]!.end <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function partsOf(spans: readonly Span[], levels: Uint8Array): readonly Part[] {
  let at = 0;
  return spans.flatMap((span) => {
    const offset = at;
    at += span.text.length;
    return writtenRuns(span.text, levels.subarray(offset, at)).map(({ start, end, level, script }) => ({
      span,
      start: offset + start,
      end: offset + end,
      level,
      writing: { script, direction: directionOf(level) },
    }));
  });
}
