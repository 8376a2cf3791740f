import { expect, test } from 'vitest';
import { plainStyle, plainTypesetter } from '../../test/plain-typesetter.js';
import { RecordingPainter } from '../../test/recording-painter.js';
import { breakLines } from './break-lines.js';
import { paintLine } from './support-sign.js';
import { tag } from './tag.js';

const levels = ['confirmed', 'majority', 'unique', 'conflict'] as const;
const room = '\u00a0\u00a0\u00a0';

function signed(sign: (typeof levels)[number], direction: 'ltr' | 'rtl' = 'ltr'): RecordingPainter {
  const painter = new RecordingPainter();
  const spans = [
    { text: room, style: plainStyle, sign },
    { text: 'words', style: plainStyle },
  ];
  const [line] = breakLines(spans, 400, plainTypesetter, 'ltr');
  paintLine(painter, tag('P', undefined), line!, { x: 100, baseline: 50, direction });
  return painter;
}

/** The numbers of a path that are across, in the order of drawing. */
const across = (path: string): readonly number[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x]) => Number(x));

test('the four levels differ in what is drawn, not only in its colour', () => {
  const drawn = levels.map((level) =>
    JSON.stringify(
      signed(level).shapes.map(({ path, paint }) => [
        path,
        paint.fill !== undefined,
        paint.stroke !== undefined,
      ]),
    ),
  );
  expect(new Set(drawn).size).toBe(levels.length);
});

test('a sign stands in the room that its span keeps free, nearer to where lines start', () => {
  const centre = (direction: 'ltr' | 'rtl'): number => {
    const xs = across(signed('confirmed', direction).shapes[0]!.path);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...xs)).toBeLessThanOrEqual(115);
    return (Math.min(...xs) + Math.max(...xs)) / 2;
  };
  expect(centre('ltr')).toBeLessThan(107.5);
  expect(centre('rtl')).toBeGreaterThan(107.5);
});

test('a line without support is only a line', () => {
  const painter = new RecordingPainter();
  const [line] = breakLines([{ text: 'words', style: plainStyle }], 400, plainTypesetter, 'ltr');
  paintLine(painter, undefined, line!, { x: 0, baseline: 0, direction: 'ltr' });
  expect(painter.shapes).toEqual([]);
  expect(painter.lines).toHaveLength(1);
});
