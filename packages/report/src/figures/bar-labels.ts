import { types, type Lettering, type Lines, type Type } from './lettering.js';
import type { TextMark } from './scene.js';

/** Labels of one kind: all level, or all reading upwards, for a mixture is hard to read. */
export interface Labels {
  readonly turned: boolean;
  /** The height of the highest. */
  readonly height: number;
  readonly all: readonly Label[];
}

/** One label; it takes its height from the bar end on. */
export interface Label {
  readonly lines: Lines;
  readonly height: number;
  readonly turned: boolean;
}

/** How far turned labels reach. */
const longestTurned = 96;

const level = (texts: readonly string[], width: number, type: Type, lettering: Lettering): Labels => {
  const all = texts.map((text) => {
    const lines = lettering.wrap(text, width, type);
    return { lines, height: lines.height, turned: false };
  });
  return { turned: false, height: Math.max(0, ...all.map(({ height }) => height)), all };
};

const turned = (texts: readonly string[], type: Type, lettering: Lettering): Labels => {
  const all = texts.map((text) => {
    const lines = lettering.wrap(text, longestTurned, type, 1);
    return { lines, height: lines.width, turned: true };
  });
  return { turned: true, height: Math.max(0, ...all.map(({ height }) => height)), all };
};

/** Labels in the width of what they stand at: level if every word finds room, if need be in the smaller type; else turned. */
export function labelsIn(texts: readonly string[], width: number, lettering: Lettering): Labels {
  const type = [types.label, types.small].find((each) =>
    texts.every((text) => lettering.fits(text, width, each)),
  );
  return type ? level(texts, width, type, lettering) : turned(texts, types.label, lettering);
}

/** A label around the middle of its bar, from its upper edge down. A turned one begins at its foot or ends at its head. */
export function placeLabel(
  { lines, height, turned: reads }: Label,
  middle: number,
  top: number,
  lettering: Lettering,
): readonly TextMark[] {
  if (!reads) return lettering.place(lines, middle, top, 'middle');
  const { type } = lines;
  // The line stands upright around the middle: its upper side is to the left of the baseline.
  const x = middle + (lettering.above(type) - lettering.below(type)) / 2;
  return lines.lines.map((text) => ({
    kind: 'text',
    x,
    y: top + height,
    text,
    ...type,
    anchor: 'left',
    turned: true,
  }));
}
