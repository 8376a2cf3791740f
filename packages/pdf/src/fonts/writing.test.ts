import { expect, test } from 'vitest';
import { embeddingLevels } from './bidi.js';
import { writtenRuns } from './writing.js';

/** The runs as `script:text`, those from right to left with a star. */
const runs = (text: string, direction: 'ltr' | 'rtl'): readonly string[] =>
  writtenRuns(text, embeddingLevels(text, direction)).map(
    ({ start, end, level, script }) => `${script}${level % 2 === 1 ? '*' : ''}:${text.slice(start, end)}`,
  );

test('a text without Arabic letters is one Latin run', () => {
  expect(runs('«Дружба-2016», 15 %', 'ltr')).toEqual(['latin:«Дружба-2016», 15 %']);
  expect(runs('', 'ltr')).toEqual([]);
});

test('digits in Urdu are Latin and their brackets Arabic', () => {
  expect(runs('سال (1948) میں', 'rtl')).toEqual(['arabic*:سال (', 'latin:1948', 'arabic*:) میں']);
});

test('the digits of Urdu are Arabic though they run from left to right', () => {
  expect(runs('۱۹۴۸ء', 'rtl')).toEqual(['arabic:۱۹۴۸', 'arabic*:ء']);
});

test('both marks of a pair around a Latin name in Urdu look alike, and so do those inside the name', () => {
  expect(runs('نے “North (Gas) line” کہا', 'rtl')).toEqual([
    'arabic*:نے “',
    'latin:North (Gas) line',
    'arabic*:” کہا',
  ]);
});

test('brackets around Urdu in an English line are Latin', () => {
  expect(runs('the (پاک) name', 'ltr')).toEqual(['latin:the (', 'arabic*:پاک', 'latin:) name']);
});

test('a combining mark stays with its letter', () => {
  expect(runs('مُحَمّد', 'rtl')).toEqual(['arabic*:مُحَمّد']);
  expect(runs('а\u0301ب', 'rtl')).toEqual(['latin:а\u0301', 'arabic*:ب']);
});
