import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainMeasure } from '../../test/scene-boxes.js';
import { Lettering } from './lettering.js';

const lettering = new Lettering(plainMeasure, 'en');
const type = lettering.types.label;
const letters = (count: number): number => lettering.width('x'.repeat(count), type);
const linesOf = (text: string, room: number, most?: number): readonly string[] =>
  lettering.wrap(text, letters(room), type, most).lines;

describe('wrap', () => {
  test('breaks between words alone', () => {
    expect(linesOf('Joint working group on trade', 13)).toEqual(['Joint working', 'group on', 'trade']);
  });

  test('breaks a word after its hyphen where it finds no room else', () => {
    expect(linesOf('counter-terrorism', 10)).toEqual(['counter-', 'terrorism']);
    expect(linesOf('counter-terrorism', 17)).toEqual(['counter-terrorism']);
  });

  test('breaks what is bound together only where it finds no room else', () => {
    expect(linesOf('latest: 16\u00a0April\u00a02025', 13)).toEqual(['latest:', '16\u00a0April\u00a02025']);
    expect(linesOf('16\u00a0April\u00a02025', 9)).toEqual(['16\u00a0April', '2025']);
  });

  test('ends with an ellipsis only what finds no room', () => {
    expect(linesOf('one two three four', 5, 3)).toEqual(['one', 'two', 'thre…']);
    expect(linesOf('one two three', 5, 3)).toEqual(['one', 'two', 'three']);
    expect(linesOf('interdepartmental', 6, 3)).toEqual(['inter…']);
  });

  test('loses no word where there is room', () => {
    const word = fc.string({ minLength: 1, maxLength: 9 }).filter((each) => !/[\s-]/u.test(each));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const { lines } = lettering.wrap(words.join(' '), letters(20), type, Infinity);
        expect(lines.join(' ')).toBe(words.join(' '));
      }),
      { seed: 1 },
    );
  });

  test('text without room is no text', () => {
    expect(linesOf('anything', 0)).toEqual([]);
  });
});

test('a line of Urdu is higher than one of Latin or Cyrillic letters', () => {
  const urdu = new Lettering(plainMeasure, 'ur');
  expect(urdu.leading(urdu.types.label)).toBeGreaterThan(lettering.leading(type));
  expect(new Lettering(plainMeasure, 'ru').leading(type)).toBe(lettering.leading(type));
});
