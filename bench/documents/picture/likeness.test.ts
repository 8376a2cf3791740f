import { expect, test } from 'vitest';
import { readPgm, type Picture } from './gray.js';
import { areAlike } from './likeness.js';
import { linesOf } from './lines.js';

/** A letter: a stroke with a bowl, and a dot below that may lie elsewhere or be absent. */
function letter(scale: number, dot: readonly [x: number, y: number] | undefined): Picture {
  const [width, height] = [60 * scale, 50 * scale];
  const ink = new Uint8Array(width * height);
  const fill = (left: number, top: number, wide: number, high: number): void => {
    for (let row = top * scale; row < (top + high) * scale; row += 1)
      ink.fill(1, row * width + left * scale, row * width + (left + wide) * scale);
  };
  fill(0, 25, 60, 5);
  fill(0, 10, 5, 20);
  fill(55, 0, 5, 30);
  if (dot) fill(dot[0], dot[1], 6, 6);
  return { width, height, ink };
}

test('the same letter in another size is alike', () => {
  expect(areAlike(letter(1, [27, 44]), letter(1, [27, 44]))).toBe(true);
  expect(areAlike(letter(1, [27, 44]), letter(2, [27, 44]))).toBe(true);
});

test('a letter whose dot is missing or elsewhere is another one', () => {
  expect(areAlike(letter(1, [27, 44]), letter(1, [27, 12]))).toBe(false);
  expect(areAlike(letter(1, [27, 44]), letter(1, [37, 44]))).toBe(false);
  expect(areAlike(letter(1, [27, 12]), letter(1, undefined))).toBe(false);
});

test('a line of text is cut where its ink ends, with the dots below it', () => {
  const gap = 40;
  const one = letter(1, [27, 44]);
  const ink = new Uint8Array(one.width * (2 * one.height + gap));
  ink.set(one.ink, 0);
  ink.set(one.ink, one.width * (one.height + gap));
  const lines = [...linesOf({ width: one.width, height: 2 * one.height + gap, ink })];
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(areAlike(one, line)).toBe(true);
});

test('a picture is read from PGM, and anything else is refused', () => {
  const bytes = Buffer.concat([Buffer.from('P5\n2 1\n255\n'), Buffer.from([0, 200])]);
  expect(readPgm(bytes)).toEqual({ width: 2, height: 1, ink: Uint8Array.from([1, 0]) });
  expect(() => readPgm(Buffer.from('P6\n2 1\n255\n'))).toThrow('this is no PGM');
});
