import { expect, test } from 'vitest';
import { plainStyle } from '../../test/plain-typesetter.js';
import type { Line } from './break-lines.js';
import { lineStrips } from './line-strips.js';
import { styles } from './styles.js';
import { tag } from './tag.js';

const line = (anchor?: string): Line => {
  const span = { text: 'x', style: plainStyle, ...(anchor === undefined ? {} : { anchor }) };
  return { fragments: [{ span, text: 'x', x: 0, width: 5 }], width: 5 };
};

const strips = (lines: readonly Line[], label?: Line) =>
  lineStrips({
    lines,
    tag: tag('P', undefined),
    style: styles.body,
    left: 0,
    before: 7,
    ...(label === undefined ? {} : { label: { line: label, tag: tag('Lbl', undefined), left: 0 } }),
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
