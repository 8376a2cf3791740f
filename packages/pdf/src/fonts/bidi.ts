import bidiFactory, { type Bidi, type BidiCharTypeName } from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

/** The typings describe a module with a default export, while Node gets the function itself. */
const bidi = (bidiFactory as unknown as () => Bidi)();

/** Letters and numbers of right-to-left writing, and the controls of direction: a text without them has one level. */
const directed =
  /[\u0590-\u08ff\u200f\u202a\u202b\u202d\u202e\u2066-\u2068\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The embedding level of every code unit by the Unicode Bidirectional Algorithm (UAX 9, rules P1 to I2); odd levels
 * are read from right to left. A line end divides paragraphs, which all have the given direction, or with `auto` each
 * the direction of its first letter.
 */
export function embeddingLevels(text: string, direction: Direction | 'auto'): Uint8Array {
  if (direction !== 'rtl' && !directed.test(text)) return new Uint8Array(text.length);
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** The direction of the first letter that has one, outside of isolates (rules P2 and P3), or else the fallback. */
export function baseDirection(text: string, fallback: Direction): Direction {
  let depth = 0;
  for (const character of text) {
    const type = bidi.getBidiCharTypeName(character);
    if (isolates.has(type)) depth++;
    else if (type === 'PDI') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (type === 'L') return 'ltr';
    else if (type === 'R' || type === 'AL') return 'rtl';
  }
  return fallback;
}

const isolates: ReadonlySet<BidiCharTypeName> = new Set<BidiCharTypeName>(['LRI', 'RLI', 'FSI']);

/** Types that fall back to the level of the paragraph at the end of a line (rule L1). */
const trailing: ReadonlySet<BidiCharTypeName> = new Set<BidiCharTypeName>([
  ...isolates,
  ...(['PDI', 'WS', 'BN', 'LRE', 'RLE', 'LRO', 'RLO', 'PDF'] as const),
]);

/**
 * The levels of one line, `[start, end)` of the text (rule L1): spaces at its end, and before and in a separator, take
 * the level of the paragraph.
 */
export function lineLevels(
  text: string,
  levels: Uint8Array,
  start: number,
  end: number,
  base: number,
): Uint8Array {
  const line = levels.slice(start, end);
  let ends = true;
  for (let at = line.length - 1; at >= 0; at--) {
    const type = bidi.getBidiCharTypeName(text[start + at]!);
    if (type === 'B' || type === 'S') ends = true;
    else if (!trailing.has(type)) ends = false;
    if (ends) line[at] = base;
  }
  return line;
}

/** Where the items of a line stand from left to right, by their levels (rule L2): indices of the items. */
export function visualOrder(levels: ArrayLike<number>): readonly number[] {
  const order = Array.from({ length: levels.length }, (_, index) => index);
  let highest = 0;
  let lowestOdd = Number.POSITIVE_INFINITY;
  for (let index = 0; index < levels.length; index++) {
    const level = levels[index]!;
    if (level > highest) highest = level;
    if (level % 2 === 1 && level < lowestOdd) lowestOdd = level;
  }
  for (let level = highest; level >= lowestOdd; level--) {
    for (let from = 0; from < order.length; from++) {
      if (levels[order[from]!]! < level) continue;
      let to = from;
      while (to + 1 < order.length && levels[order[to + 1]!]! >= level) to++;
      reverse(order, from, to);
      from = to;
    }
  }
  return order;
}

function reverse(order: number[], from: number, to: number): void {
  for (let low = from, high = to; low < high; low++, high--) {
    [order[low], order[high]] = [order[high]!, order[low]!];
  }
}
