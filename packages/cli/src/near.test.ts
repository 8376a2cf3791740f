import { expect, test } from 'vitest';
import { near, nearId } from './near.js';

test.each([
  ['metting', 'meeting'],
  ['vist', 'visit'],
  ['zzz', undefined],
])('%s is taken for %s', (word, meant) => {
  expect(near(word, ['visit', 'meeting', 'shipment'])).toBe(meant);
});

test('of a short word one letter must be right', () => {
  expect(near('de', ['en', 'ru'])).toBeUndefined();
  expect(near('rr', ['en', 'ru'])).toBe('ru');
});

test('nothing is near where nothing is known', () => {
  expect(near('visit', [])).toBeUndefined();
});

test.each([
  ['sergey-lavrow', 'sergey-lavrov'],
  ['lavrov', 'sergey-lavrov'],
  ['Lavrov', 'sergey-lavrov'],
  ['islamabad 2021', 'lavrov-islamabad-2021'],
  ['avro', undefined],
  ['zz', undefined],
])('the id %s is taken for %s', (word, meant) => {
  expect(nearId(word, ['lavrov-islamabad-2021', 'sergey-lavrov', 'bridge'])).toBe(meant);
});
