import { expect, test } from 'vitest';
import { clustersOf } from './clusters.js';

const glyph = (id: number, cluster: number, xAdvance: number, xOffset = 0, yOffset = 0) => ({
  id,
  cluster,
  xAdvance,
  xOffset,
  yOffset,
});

test('the parts of one letter lie in one cluster, each in its place', () => {
  const glyphs = [glyph(9, 1, 0, 60, -20), glyph(5, 1, 300), glyph(7, 0, 200, 0, 40)];
  expect(clustersOf('بد', glyphs, 'rtl')).toEqual([
    {
      text: 'د',
      parts: [
        { id: 9, x: 60, y: -20 },
        { id: 5, x: 0, y: 0 },
      ],
      advance: 300,
      fixed: true,
    },
    { text: 'ب', parts: [{ id: 7, x: 0, y: 40 }], advance: 200, fixed: true },
  ]);
});

test('a ligature from right to left is followed by empty clusters, so that each stands for one letter', () => {
  expect(clustersOf('لا', [glyph(4, 0, 301)], 'rtl')).toEqual([
    { text: 'ا', parts: [{ id: 4, x: 0, y: 0 }], advance: 151, fixed: true },
    { text: 'ل', parts: [], advance: 150, fixed: true },
  ]);
});

test('a ligature from left to right stands for its letters together', () => {
  expect(clustersOf('ffi', [glyph(4, 0, 900)], 'ltr')).toEqual([
    { text: 'ffi', parts: [{ id: 4, x: 0, y: 0 }], advance: 900, fixed: false },
  ]);
});

test('no glyphs give no clusters', () => {
  expect(clustersOf('', [], 'ltr')).toEqual([]);
});
