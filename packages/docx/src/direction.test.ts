import { expect, test } from 'vitest';
import { splitByDirection } from './direction.js';

test('text of one direction stays whole', () => {
  expect(splitByDirection('Plain text, 2014–2023.', 'ltr')).toEqual([
    { text: 'Plain text, 2014–2023.', rightToLeft: false },
  ]);
  expect(splitByDirection('پاکستان، روس', 'rtl')).toEqual([{ text: 'پاکستان، روس', rightToLeft: true }]);
});

test('an Urdu title inside English text is a run from right to left, with the spaces inside it', () => {
  expect(splitByDirection('See روزنامہ جنگ, 2014.', 'ltr')).toEqual([
    { text: 'See ', rightToLeft: false },
    { text: 'روزنامہ جنگ', rightToLeft: true },
    { text: ', 2014.', rightToLeft: false },
  ]);
});

test('a Latin name inside Urdu text is a run from left to right', () => {
  expect(splitByDirection('کمپنی Gazprom Neft ہے', 'rtl')).toEqual([
    { text: 'کمپنی ', rightToLeft: true },
    { text: 'Gazprom Neft', rightToLeft: false },
    { text: ' ہے', rightToLeft: true },
  ]);
});

test('a left-to-right mark keeps figures at the edge of a name on its side', () => {
  expect(splitByDirection('“\u200e24 News HD\u200e” ہے', 'rtl')).toEqual([
    { text: '“', rightToLeft: true },
    { text: '\u200e24 News HD\u200e', rightToLeft: false },
    { text: '” ہے', rightToLeft: true },
  ]);
});

test('empty text has no runs', () => {
  expect(splitByDirection('', 'ltr')).toEqual([]);
});
