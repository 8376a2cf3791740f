import { expect, test } from 'vitest';
import { plainStyle } from '../../test/plain-typesetter.js';
import { painted } from '../../test/recording-painter.js';
import type { Line } from './break-lines.js';
import type { Column } from './frame.js';
import { lineStrips } from './line-strips.js';
import { stylesFor } from './styles.js';
import { tag } from './tag.js';

const writing = { script: 'latin', direction: 'ltr' } as const;

const line = (anchor?: string): Line => {
  const span = { text: 'x', style: plainStyle, ...(anchor === undefined ? {} : { anchor }) };
  return { fragments: [{ span, text: 'x', writing, start: 0, x: 0, width: 5 }], width: 5 };
};

const strips = (lines: readonly Line[], label?: Line, direction: Column['direction'] = 'ltr') =>
  lineStrips({
    lines,
    tag: tag('P', undefined),
    style: stylesFor('en').body,
    column: { left: 100, width: 300, direction },
    before: 7,
    ...(label === undefined ? {} : { labels: [{ line: label, tag: tag('Lbl', undefined), x: 90 }] }),
  });

test.each([
  [1, [false]],
  [2, [true, false]],
  [3, [true, true, false]],
  [5, [true, false, false, true, false]],
])('a paragraph of %i lines leaves no line alone on a page', (count, glued) => {
  expect(strips(Array.from({ length: count }, () => line())).map((strip) => strip.glued)).toEqual(glued);
});

test('the space above belongs to the first line', () => {
  expect(strips([line(), line()]).map(({ before }) => before)).toEqual([7, 0]);
});

test('anchors are found on the line that shows them, those of the label on the first', () => {
  const anchors = strips([line('a'), line('b')], line('label')).map((strip) => strip.anchors);
  expect(anchors).toEqual([['label', 'a'], ['b']]);
});

test('lines of a column that is written leftwards end at its right edge', () => {
  expect(painted(strips([line()])).lines[0]!.x).toBe(100);
  expect(painted(strips([line()], undefined, 'rtl')).lines[0]!.x).toBe(395);
});

test('the label is read before its line and stands on the same baseline', () => {
  const { lines } = painted(strips([line(), line()], line()));
  expect(lines.map(({ path, x }) => [path, x])).toEqual([
    ['Lbl', 90],
    ['P', 100],
    ['P', 100],
  ]);
  expect(lines[0]!.y).toBe(lines[1]!.y);
});
