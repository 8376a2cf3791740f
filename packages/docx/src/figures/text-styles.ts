import type { TextMark } from '@bilateral/report';
import { palette } from '../palette.js';
import { bold, color, size } from '../styles/rule.js';
import type { StyleRule } from '../styles/rule.js';
import type { Scenes } from './scenes.js';

type Lettering = Pick<TextMark, 'size' | 'bold' | 'fill'>;

const halfPoints = ({ size: points }: Lettering): number => Math.round(points * 2);

/** The id of the character style of a text in a figure. */
export function figureTextStyle(text: Lettering): string {
  return `Figure${text.bold ? 'Strong' : 'Plain'}${halfPoints(text)}${text.fill}`;
}

/** A style for each size, weight and colour that the texts of the figures are set in. */
export function figureTextRules(scenes: Scenes): readonly StyleRule[] {
  const rules = new Map<string, StyleRule>();
  for (const { marks } of scenes.values())
    for (const mark of marks) {
      if (mark.kind !== 'text') continue;
      const id = figureTextStyle(mark);
      const weight = mark.bold ? ' strong' : '';
      rules.set(id, {
        id,
        name: `Figure ${halfPoints(mark) / 2} pt${weight} ${mark.fill}`,
        type: 'character',
        run: (mark.bold ? bold : '') + color(palette[mark.fill]) + size(halfPoints(mark), 1),
      });
    }
  return [...rules.keys()].sort().flatMap((id) => rules.get(id) ?? []);
}
