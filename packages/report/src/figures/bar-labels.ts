import type { Lettering, Lines, Type } from './lettering.js';
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
const longestTurned = 84;
const mostTurned = 3;

const level = (texts: readonly string[], width: number, type: Type, lettering: Lettering): Labels => {
  const all = texts.map((text) => {
    const lines = lettering.wrap(text, width, type);
    return { lines, height: lines.height, turned: false };
  });
  return { turned: false, height: Math.max(0, ...all.map(({ height }) => height)), all };
};

/** As many lines side by side as find room. */
const turned = (texts: readonly string[], width: number, type: Type, lettering: Lettering): Labels => {
  const most = Math.max(1, Math.min(mostTurned, Math.floor(width / lettering.leading(type))));
  const all = texts.map((text) => {
    const lines = lettering.wrap(text, longestTurned, type, most);
    return { lines, height: lines.width, turned: true };
  });
  return { turned: true, height: Math.max(0, ...all.map(({ height }) => height)), all };
};

/** Labels in the width of what they stand at: level if every word finds room, if need be in the smaller type; else turned. */
export function labelsIn(texts: readonly string[], width: number, lettering: Lettering): Labels {
  const type = [lettering.types.label, lettering.types.small].find((each) =>
    texts.every((text) => lettering.fits(text, width, each)),
  );
  return type ? level(texts, width, type, lettering) : turned(texts, width, lettering.types.label, lettering);
}

/**
 * A label around the middle of its bar, from its upper edge down. The lines of a turned one all begin at its foot, above a
 * bar, or end at its head, below the axis.
 */
export function placeLabel(
  { lines, height, turned: reads }: Label,
  { middle, top, atFoot }: { readonly middle: number; readonly top: number; readonly atFoot: boolean },
  lettering: Lettering,
): readonly TextMark[] {
  if (!reads) return lettering.place(lines, middle, top, 'middle');
  const { type } = lines;
  // The lines stand upright around the middle, from left to right; their upper sides are to the left of their baselines.
  const first = middle - lines.height / 2 + lettering.above(type);
  return lines.lines.map((text, index) => ({
    kind: 'text',
    x: first + index * lettering.leading(type),
    y: atFoot ? top + height : top + lettering.width(text, type),
    text,
    ...type,
    anchor: 'left',
    turned: true,
  }));
}
