import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainStyle, plainTypesetter } from '../../test/plain-typesetter.js';
import { breakLines, type Line } from './break-lines.js';

const textOf = (line: Line): string => line.fragments.map(({ text }) => text).join('');
const broken = (texts: readonly string[], width: number): readonly string[] =>
  breakLines(
    texts.map((text) => ({ text, style: plainStyle })),
    width,
    plainTypesetter,
    'ltr',
  ).map(textOf);

test('lines end at spaces, which stay with the line before', () => {
  expect(broken(['one two three'], 40)).toEqual(['one two ', 'three']);
});

test('the space that ends a line takes no room', () => {
  const [line] = breakLines([{ text: 'one two', style: plainStyle }], 15, plainTypesetter, 'ltr');
  expect(line!.width).toBe(15);
});

test('a word that changes its style is not broken there', () => {
  expect(broken(['one tw', 'o three'], 30)).toEqual(['one ', 'two ', 'three']);
});

test('a joined note mark goes to the next line with its word', () => {
  expect(broken(['one two.', '\u206012'], 40)).toEqual(['one ', 'two.\u206012']);
});

test('a word wider than the line is broken between characters, never inside one', () => {
  expect(broken(['abcdefgh'], 15)).toEqual(['abc', 'def', 'gh']);
  expect(broken(['e\u0301e\u0301'], 10)).toEqual(['e\u0301', 'e\u0301']);
});

test('figures keep their ending, as in «1990-х»', () => {
  expect(broken(['in 1990-х, in'], 40)).toEqual(['in ', '1990-х, ', 'in']);
  expect(broken(['in 1990-year plans'], 40)).toEqual(['in 1990-', 'year ', 'plans']);
});

test('a soft hyphen is seen only where the line ends', () => {
  expect(broken(['exam\u00adple'], 30)).toEqual(['exam-', 'ple']);
  expect(broken(['exam\u00adple'], 100)).toEqual(['exam\u00adple']);
});

test('no text gives no line', () => {
  expect(broken([], 30)).toEqual([]);
  expect(broken([''], 30)).toEqual([]);
});

test('fragments stand one after another and nothing is lost', () => {
  const words = fc.array(fc.constantFrom('a', 'bcd', 'efghij ', ' ', 'kl-m ', '“n” ', '1948–65, '), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 200 }), (texts, width) => {
      const lines = breakLines(
        texts.map((text) => ({ text, style: plainStyle })),
        width,
        plainTypesetter,
        'ltr',
      );
      expect(lines.map(textOf).join('')).toBe(texts.join(''));
      for (const line of lines) {
        expect(line.width).toBeLessThanOrEqual(width);
        line.fragments.reduce(
          (end, fragment) => (expect(fragment.x).toBeCloseTo(end), end + fragment.width),
          0,
        );
      }
    }),
  );
});
