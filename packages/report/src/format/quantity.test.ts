import type { Quantity } from '@bilateral/core';
import { describe, expect, it, test } from 'vitest';
import { en } from '../messages/en.js';
import { formatDecimal, formatQuantity } from './quantity.js';

const words = (quantity: Quantity): string => formatQuantity(quantity, en, 'en').replaceAll('\u00a0', ' ');

const expectations: readonly (readonly [words: string, quantity: Quantity])[] = [
  ['1,100 km', { value: '1100', unit: 'kilometre' }],
  ['12.4 billion cubic feet a year', { value: '12.4', scale: 'billion', unit: 'cubic-foot', per: 'year' }],
  ['3 tonnes a day', { value: '3', unit: 'tonne', per: 'day' }],
  ['1 tonne a month', { value: '1', unit: 'tonne', per: 'month' }],
  ['about 2 billion US dollars', { value: '2', scale: 'billion', currency: 'USD', approximate: true }],
  ['790 million Russian roubles', { value: '790', scale: 'million', currency: 'RUB' }],
  ['1 US dollar', { value: '1', currency: 'USD' }],
  ['1 million US dollars', { value: '1', scale: 'million', currency: 'USD' }],
  ['1 day', { value: '1', unit: 'day' }],
  ['2 days', { value: '2', unit: 'day' }],
  ['1 hundred persons', { value: '1', scale: 'hundred', unit: 'person' }],
  ['26%', { value: '26', unit: 'percent' }],
  ['3% a year', { value: '3', unit: 'percent', per: 'year' }],
  ['20 to 30%', { min: '20', max: '30', unit: 'percent' }],
  ['at least 200 persons', { min: '200', unit: 'person' }],
  ['at most 1,500 persons', { max: '1500', unit: 'person' }],
  ['2 to 3 million euros', { min: '2', max: '3', scale: 'million', currency: 'EUR' }],
  ['about 10 to 20 MW', { min: '10', max: '20', unit: 'megawatt', approximate: true }],
  ['at least about 10 MW', { min: '10', unit: 'megawatt', approximate: true }],
  ['\u22125% a year', { value: '-5', unit: 'percent', per: 'year' }],
];

test.each(expectations)('writes %s', (expected, quantity) => {
  expect(words(quantity)).toBe(expected);
});

it('keeps a number and its unit on one line', () => {
  expect(formatQuantity({ value: '5', scale: 'million', unit: 'barrel' }, en, 'en')).toBe(
    '5\u00a0million\u00a0barrels',
  );
});

describe('decimals', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-1234567', '\u22121,234,567'],
    ['-123', '\u2212123'],
    ['0.10', '0.10'],
    ['1234.56789', '1,234.56789'],
    [
      '12345678901234567890123456789.000000000000000000001234567',
      '12,345,678,901,234,567,890,123,456,789.000000000000000000001234567',
    ],
  ])('groups %s exactly', (decimal, written) => {
    expect(formatDecimal(decimal, 'en')).toBe(written);
  });

  it('follows the language', () => {
    expect(formatDecimal('1234567.89', 'ru')).toBe('1\u00a0234\u00a0567,89');
    expect(formatDecimal('1234567.89', 'ur')).toBe('1,234,567.89');
  });
});
