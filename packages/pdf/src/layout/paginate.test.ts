import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paginate } from './paginate.js';
import type { Strip } from './strip.js';

const strip = (name: string, height: number, rest: Partial<Strip> = {}): Strip => ({
  height,
  before: 0,
  glued: false,
  anchors: [name],
  paint: () => undefined,
  ...rest,
});

const names = (strips: readonly Strip[], height: number): readonly (readonly string[])[] =>
  paginate(strips, 0, height).map((page) => page.map((placed) => placed.strip.anchors[0] ?? ''));

describe('pages', () => {
  test('take strips as long as they fit', () => {
    expect(names([strip('a', 50), strip('b', 50), strip('c', 10)], 100)).toEqual([['a', 'b'], ['c']]);
  });

  test('do not end after a glued strip', () => {
    expect(names([strip('a', 50), strip('b', 40, { glued: true }), strip('c', 20)], 100)).toEqual([
      ['a'],
      ['b', 'c'],
    ]);
  });

  test('drop the space above their first strip', () => {
    const [, second] = paginate([strip('a', 90), strip('b', 20, { before: 15 })], 30, 100);
    expect(second![0]!.top).toBe(30);
  });

  test('repeat the header of a table that goes on', () => {
    const header = strip('header', 10);
    const rows = ['a', 'b', 'c'].map((name) => strip(name, 40, { repeated: header }));
    expect(names([header, ...rows], 100)).toEqual([
      ['header', 'a', 'b'],
      ['header', 'c'],
    ]);
  });

  test('leave a strip that wants more room than is left to the next page', () => {
    expect(names([strip('a', 60), strip('b', 10, { room: 50 })], 100)).toEqual([['a'], ['b']]);
  });

  test('break a glued group only when it is higher than a page', () => {
    const group = ['a', 'b', 'c'].map((name) => strip(name, 40, { glued: true }));
    expect(names([strip('x', 10), ...group], 100)).toEqual([['x', 'a', 'b'], ['c']]);
  });
});

test('every strip is placed once, in order, inside its page', () => {
  const heights = fc.array(fc.record({ height: fc.integer({ min: 1, max: 100 }), glued: fc.boolean() }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(heights, (parts) => {
      const strips = parts.map(({ height, glued }, index) => strip(`${index}`, height, { glued, before: 3 }));
      const pages = paginate(strips, 20, 100);
      expect(pages.flat().map((placed) => placed.strip.anchors[0])).toEqual(
        strips.map((_, index) => `${index}`),
      );
      for (const page of pages) {
        let end = 20;
        for (const { strip: placed, top } of page) {
          expect(top).toBeGreaterThanOrEqual(end);
          end = top + placed.height;
        }
        expect(end).toBeLessThanOrEqual(120.01);
      }
    }),
  );
});
