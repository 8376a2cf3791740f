import { expect, test } from 'vitest';
import { unicodeMap } from './unicode-map.js';

test('numbers are told with their texts in UTF-16, and those without a text are left out', () => {
  const map = unicodeMap(['', 'ffi', '', '\u{1d11e}']);
  expect(map).toContain('2 beginbfchar\n<0001> <006600660069>\n<0003> <d834dd1e>\nendbfchar');
});

test('no block has more than a hundred entries', () => {
  const map = unicodeMap(Array.from({ length: 251 }, () => 'a'));
  expect(map.match(/\d+ beginbfchar/g)).toEqual(['100 beginbfchar', '100 beginbfchar', '51 beginbfchar']);
});
