import type { Lettering } from './lettering.js';
import type { Mark, Scene, TextMark } from './scene.js';

const anchors = { left: 'right', middle: 'middle', right: 'left' } as const;

/** A turned text stands beside its baseline, and more of it on the one side than on the other. */
const turnedX = (mark: TextMark, width: number, lettering: Lettering): number =>
  width - mark.x + lettering.above(mark) - lettering.below(mark);

const mirroredMark = (mark: Mark, width: number, lettering: Lettering): Mark => {
  switch (mark.kind) {
    case 'rect':
      return { ...mark, x: width - mark.x - mark.width };
    case 'line':
      return { ...mark, points: mark.points.map(([x, y]) => [width - x, y] as const) };
    case 'text':
      return mark.turned
        ? { ...mark, x: turnedX(mark, width, lettering) }
        : { ...mark, x: width - mark.x, anchor: anchors[mark.anchor] };
  }
};

/**
 * The scene from right to left. A figure stands among lines and tables that run from right to left in Urdu, whose reader
 * begins at the right; so what comes first, the oldest year and the first of the two states, stands at the right too.
 */
export const mirrored = (scene: Scene, lettering: Lettering): Scene => ({
  ...scene,
  marks: scene.marks.map((mark) => mirroredMark(mark, scene.width, lettering)),
});
