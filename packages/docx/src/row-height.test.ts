import type { Inline } from '@bilateral/report';
import { expect, test } from 'vitest';
import { maySplit } from './row-height.js';

const words = (count: number): readonly Inline[] => [
  { kind: 'text', value: 'treaty of trade '.repeat(count) },
];

test('a row of a few lines stays whole, one that fills a third of a page may split', () => {
  expect(maySplit([words(3), words(1)], [6000, 3000], 'ltr')).toBe(false);
  expect(maySplit([words(1), words(200)], [6000, 3000], 'ltr')).toBe(true);
});

test('new lines count, and lines in Urdu are higher', () => {
  const lines = (count: number): readonly Inline[] =>
    Array.from({ length: count }, () => ({ kind: 'lineBreak' }));
  expect(maySplit([lines(25)], [9000], 'ltr')).toBe(true);
  expect(maySplit([lines(15)], [9000], 'ltr')).toBe(false);
  expect(maySplit([lines(15)], [9000], 'rtl')).toBe(true);
});
