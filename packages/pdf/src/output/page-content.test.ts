import { expect, test } from 'vitest';
import { pageContent } from './page-content.js';

const written = (...operators: readonly string[]): string => pageContent(operators).toString('latin1');

test('glyphs in hexadecimal digits become bytes', () => {
  expect(written('[<00410042>-12.5<0043>] TJ', 'ET')).toBe('[(\0A\0B)-12.5(\0C)] TJ\nET\n');
});

test('bytes with a meaning in strings are escaped', () => {
  expect(written('<28295c0a0dff> Tj')).toBe('(\\(\\)\\\\\\n\\r\xff) Tj\n');
});

test('dictionaries stay as they are', () => {
  expect(written('/P<</MCID 12>>BDC', 'EMC')).toBe('/P<</MCID 12>>BDC\nEMC\n');
});
