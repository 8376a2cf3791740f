import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { wordsOf, wrapped } from './wrap.js';

const lines = (text: string, width: number): readonly string[] =>
  wrapped(wordsOf(text), width).map((line) => line.map((word) => word.text).join(' '));

test('a text is broken at its spaces, and a word that is too wide stands alone', () => {
  expect(lines('The talks took three hours', 10)).toEqual(['The talks', 'took three', 'hours']);
  expect(lines('see https://example.org/a-long-address now', 10)).toEqual([
    'see',
    'https://example.org/a-long-address',
    'now',
  ]);
  expect(lines('paragraph\u00a025, sentence\u00a01', 15)).toEqual(['paragraph\u00a025,', 'sentence\u00a01']);
  expect(lines('', 10)).toEqual([]);
});

test('a text without end is one line in a pipe', () => {
  expect(lines('a b c', Infinity)).toEqual(['a b c']);
});

test('nothing is lost or put in another order, and no line of several words is too wide', () => {
  const word = fc.constantFrom('a', 'Кремль', 'کریملن', '中文', 'sentence\u00a01', 'https://example.org/');
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 1, max: 30 }), (words, width) => {
      const found = lines(words.join(' '), width);
      expect(found.join(' ')).toBe(words.join(' '));
      for (const line of found) expect(!line.includes(' ') || stringWidth(line) <= width).toBe(true);
    }),
  );
});
