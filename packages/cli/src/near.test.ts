import { expect, test } from 'vitest';
import { idsWith, near, nearId } from './near.js';

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

test('a word that ids have in them is no misspelling of another', () => {
  expect(nearId('khan', ['aman', 'imran-khan', 'khan-putin-kremlin-2022'])).toBe('imran-khan');
  expect(nearId('khans', ['khan', 'the-khans'])).toBe('khan');
});

test('the ids that have a word in them are told, the shortest first', () => {
  expect(idsWith('khan', ['khan-putin-kremlin-2022', 'aman', 'imran-khan', 'khanate'])).toEqual([
    'imran-khan',
    'khan-putin-kremlin-2022',
  ]);
});
