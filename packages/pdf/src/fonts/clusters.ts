import type { Direction } from './bidi.js';
import type { ShapedGlyph } from './shaping-font.js';

/** A glyph of the font file, moved from the place of the cluster that it is part of. */
export interface GlyphPart {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** The glyphs that show one character, or the characters of one ligature. Lengths are in units of the font. */
export interface Cluster {
  /** The characters in the order in which they are read. */
  readonly text: string;
  readonly parts: readonly GlyphPart[];
  /** The way to the next cluster. */
  readonly advance: number;
  /** Whether the advance is to be the width of the glyph, kerning included. */
  readonly fixed: boolean;
}

/**
 * The clusters of shaped glyphs, from left to right. A letter may be drawn in parts, skeleton and dots, which lie in one
 * cluster. Programs that read the text of a page turn a line from right to left around, character by character, and so
 * would turn around the letters of one ligature: it is followed by clusters that draw nothing, one for each of its
 * letters, so that each cluster stands for a single one.
 */
export function clustersOf(
  text: string,
  glyphs: readonly ShapedGlyph[],
  direction: Direction,
): readonly Cluster[] {
  const fixed = direction === 'rtl';
  const clusters: Cluster[] = [];
  // The glyphs stand from left to right, so that in one direction the text ends with the first cluster.
  let end = text.length;
  for (let from = 0; from < glyphs.length;) {
    const start = glyphs[from]!.cluster;
    let to = from + 1;
    while (to < glyphs.length && glyphs[to]!.cluster === start) to++;
    if (!fixed) end = glyphs[to]?.cluster ?? text.length;
    const { parts, advance } = joined(glyphs, from, to);
    const cluster = { text: text.slice(start, end), parts, advance, fixed };
    if (fixed && cluster.text.length > 1) clusters.push(...letters(cluster));
    else clusters.push(cluster);
    end = start;
    from = to;
  }
  return clusters;
}

function joined(
  glyphs: readonly ShapedGlyph[],
  from: number,
  to: number,
): { readonly parts: readonly GlyphPart[]; readonly advance: number } {
  let advance = 0;
  const parts: GlyphPart[] = [];
  for (let at = from; at < to; at++) {
    const { id, xAdvance, xOffset, yOffset } = glyphs[at]!;
    parts.push({ id, x: advance + xOffset, y: yOffset });
    advance += xAdvance;
  }
  return { parts, advance };
}

/** One cluster for each character, the last first, which share the width. */
function letters(cluster: Cluster): readonly Cluster[] {
  const characters = [...cluster.text].reverse();
  const share = Math.floor(cluster.advance / characters.length);
  return characters.map((text, index) => {
    const first = index === 0;
    const advance = first ? cluster.advance - share * (characters.length - 1) : share;
    return { ...cluster, text, parts: first ? cluster.parts : [], advance };
  });
}
