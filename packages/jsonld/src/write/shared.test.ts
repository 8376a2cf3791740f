import { expect, test } from 'vitest';
import { scaled, shifted } from './shared.js';

test('a scale moves the point and changes no digit', () => {
  expect(['12.4', '790', '0.5', '517.50', '-1.25', '0'].map((value) => scaled(value, 'million'))).toEqual([
    '12400000',
    '790000000',
    '500000',
    '517500000',
    '-1250000',
    '0',
  ]);
});

test('digits after the point stay where the scale is smaller than their number', () => {
  expect(shifted('1.23456', 3)).toBe('1234.56');
  expect(shifted('0.00012', 2)).toBe('0.012');
});

test('an amount without a scale stays as it is stated', () => {
  expect(scaled('8.10', undefined)).toBe('8.10');
  expect(scaled(undefined, 'million')).toBeUndefined();
});

test('an amount beyond the numbers of JavaScript stays exact', () => {
  expect(scaled('9007199254740993.1', 'trillion')).toBe('9007199254740993100000000000');
});
