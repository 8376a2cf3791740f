import { expect, test } from 'vitest';
import { BilateralError } from '@bilateral/core';
import { irisOf, part } from './iris.js';

const iris = irisOf('arcadia-baltia');

test('records, claims and dates have IRIs made of their names', () => {
  expect(iris.record('visit', 'ada-visits')).toBe(
    'https://w3id.org/bilateral/arcadia-baltia/id/visit/ada-visits',
  );
  expect(iris.claim('ada-visits/gazette@1.1,2.1~2')).toBe(
    'https://w3id.org/bilateral/arcadia-baltia/id/claim/ada-visits/gazette@1.1,2.1~2',
  );
  expect(iris.date('[2024-07..2024-12]')).toBe(
    'https://w3id.org/bilateral/arcadia-baltia/id/date/%5B2024-07..2024-12%5D',
  );
  expect(iris.date('2016-09/2016-10')).toBe(
    'https://w3id.org/bilateral/arcadia-baltia/id/date/2016-09--2016-10',
  );
});

test('parts are fragments, and parts of parts go on in the same fragment', () => {
  expect(part(part('https://example.org/x', 'names', 'A. B|en'), 'text')).toBe(
    'https://example.org/x#names.A%5C.%20B%7Cen.text',
  );
});

test('names that differ only in where a dot stands give different parts', () => {
  expect(part('https://example.org/x', 'a.b', 'c')).not.toBe(part('https://example.org/x', 'a', 'b.c'));
});

test.each([
  'example.org/',
  'https://example.org',
  'https://example.org/#',
  'https://example.org/?a=/',
  'file:///tmp/',
  'https://exa mple.org/',
])('the base %s is refused', (base) => {
  expect(() => irisOf('x', base)).toThrow(BilateralError);
  expect(() => irisOf('x', base)).toThrow(/ending in '\/'/);
});
