import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseDirection, embeddingLevels, lineLevels, visualOrder } from './bidi.js';

const levels = (text: string, direction: 'ltr' | 'rtl' | 'auto'): string =>
  embeddingLevels(text, direction).join('');

describe('levels', () => {
  test('are all zero where nothing runs from right to left', () => {
    expect(levels('ISPR, 2014–2023', 'ltr')).toBe('0'.repeat(15));
  });

  test('raise a Latin name and a number in an Urdu paragraph, and not what parts them', () => {
    expect(levels('سال 3 میں ISPR', 'rtl')).toBe('1111' + '2' + '11111' + '2222');
  });

  test('let a number run on with the Latin name before it', () => {
    expect(levels('اور ISPR (3) ہے', 'rtl')).toBe('1111' + '2222' + '2222' + '111');
  });

  test('are found for each paragraph by itself with «auto»', () => {
    expect(levels('a b\nاب', 'auto')).toBe('000011');
  });
});

describe('the base direction', () => {
  test('is that of the first letter, which numbers, signs and isolates are not', () => {
    expect(baseDirection('12. «پاکستان»', 'ltr')).toBe('rtl');
    expect(baseDirection('(2020) Khan', 'rtl')).toBe('ltr');
    expect(baseDirection('\u2067پاکستان\u2069 in Urdu', 'rtl')).toBe('ltr');
    expect(baseDirection('\u200f12', 'ltr')).toBe('rtl');
  });

  test('is the fallback for a text without letters', () => {
    expect(baseDirection('12 – 15', 'rtl')).toBe('rtl');
    expect(baseDirection('', 'ltr')).toBe('ltr');
  });
});

test('spaces at the end of a line, and before a tab, take the level of the paragraph', () => {
  const text = 'اب ab  \tab ';
  expect([...lineLevels(text, embeddingLevels(text, 'rtl'), 0, text.length, 1)].join('')).toBe('11122111221');
  expect([...lineLevels(text, embeddingLevels(text, 'rtl'), 3, 6, 1)].join('')).toBe('221');
});

describe('the order from left to right', () => {
  test('turns every run around, and runs inside runs once more', () => {
    expect(visualOrder([0, 0, 1, 1])).toEqual([0, 1, 3, 2]);
    expect(visualOrder([1, 2, 2, 1])).toEqual([3, 1, 2, 0]);
    expect(visualOrder([])).toEqual([]);
  });

  test('loses and doubles nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 }), (given) => {
        expect([...visualOrder(given)].sort((first, second) => first - second)).toEqual([...given.keys()]);
      }),
    );
  });
});
