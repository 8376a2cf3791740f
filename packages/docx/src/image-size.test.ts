import { expect, test } from 'vitest';
import { imageSize } from './image-size.js';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [...part])),
  );

test('the size of a PNG stands in its header', () => {
  const content = bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 1, 44, 0, 0, 0, 100]);
  expect(imageSize({ mediaType: 'image/png', content, alternative: '' })).toEqual({
    width: 300,
    height: 100,
  });
});

test('the size of a JPEG stands in its frame header, behind other segments', () => {
  const content = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0, 100, 1, 44, 3, 0, 0]);
  expect(imageSize({ mediaType: 'image/jpeg', content, alternative: '' })).toEqual({
    width: 300,
    height: 100,
  });
});

test('what is no picture of its kind has no size', () => {
  const jpeg = bytes([0xff, 0xd8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  for (const mediaType of ['image/png', 'image/jpeg'] as const) {
    expect(imageSize({ mediaType, content: new Uint8Array(0), alternative: '' })).toBeUndefined();
    expect(imageSize({ mediaType, content: jpeg, alternative: '' })).toBeUndefined();
  }
});
