import type { Tone } from '../model.js';
import type { Lettering } from './lettering.js';
import type { Mark } from './scene.js';

interface Entry {
  readonly name: string;
  readonly tone: Tone;
}

const patch = 7;
const gap = 4;
const between = 14;

/** The names of the series beside patches of their colours, in as many rows as they need. */
export function drawLegend(
  entries: readonly Entry[],
  width: number,
  top: number,
  lettering: Lettering,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const leading = lettering.leading(lettering.types.label) + 2;
  const marks: Mark[] = [];
  let [x, y] = [0, top];
  for (const { name, tone } of entries) {
    const lines = lettering.wrap(name, width - patch - gap, lettering.types.label, 1);
    const wide = patch + gap + lines.width;
    if (x > 0 && x + wide > width) [x, y] = [0, y + leading];
    const middle = y + lettering.leading(lettering.types.label) / 2;
    marks.push({ kind: 'rect', x, y: middle - patch / 2, width: patch, height: patch, fill: tone });
    marks.push(...lettering.place(lines, x + patch + gap, y, 'left'));
    x += wide + between;
  }
  return { marks, height: entries.length === 0 ? 0 : y + leading - top };
}
