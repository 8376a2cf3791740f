import type { Painter } from './painter.js';

/** What a heading gives to the bookmarks and to the running head. */
export interface Heading {
  /** The number of a chapter, or the letter of an annex. */
  readonly number?: string;
  readonly title: string;
  readonly level: number;
}

/**
 * The smallest thing that a page holds whole: a line, a row of a table, a chart. A document is one column of strips,
 * cut into pages between them.
 */
export interface Strip {
  readonly height: number;
  /** Space above, which falls away at the top of a page. */
  readonly before: number;
  /** No page ends after this strip. */
  readonly glued: boolean;
  /** Names by which links find this strip. */
  readonly anchors: readonly string[];
  /** Set again above this strip when it comes first on a page: the header of its table. */
  readonly repeated?: Strip;
  /** The strip wants this much room below its top edge, or a new page. */
  readonly room?: number;
  /** Begins a page of its own. */
  readonly newPage?: boolean;
  readonly heading?: Heading;
  /** Draws the strip with its upper edge at `top`. */
  paint(painter: Painter, top: number): void;
}

/** The same strips, the first with at least this much space above. */
export function spaced(strips: readonly Strip[], before: number): readonly Strip[] {
  return strips.map((strip, index) =>
    index === 0 ? { ...strip, before: Math.max(strip.before, before) } : strip,
  );
}

/** The same strips, kept together with whatever follows. */
export function gluedToNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, glued: true } : strip));
}
