import { describe, expect, test } from 'vitest';
import { coordinate, name, textBytes, textString } from './syntax.js';

describe('a text string', () => {
  test('of ASCII stands as it is, its brackets and backslashes escaped', () => {
    expect(textString('Table (1) \\ 2')).toBe('(Table \\(1\\) \\\\ 2)');
  });

  test('of other letters is UTF-16 with a mark of its byte order', () => {
    expect(textString('Зб')).toBe('(\xfe\xff\x04\x17\x041)');
  });

  test('escapes the bytes of letters that look like a bracket, a backslash or a line end', () => {
    // The second bytes of these four are those of “(”, “\”, the line feed and the carriage return.
    expect(textString('\u0628\u045c\u040a\u060d')).toBe('(\xfe\xff\x06\\(\x04\\\\\x04\\n\x06\\r)');
  });

  test('keeps characters beyond the basic plane as the pair they are', () => {
    expect(textBytes('𐎠')).toBe('\xfe\xff\xd8\x00\xdf\xa0');
  });
});

test('a name escapes what has a meaning in PDF', () => {
  expect(name('application/ld+json')).toBe('/application#2Fld+json');
  expect(name('A b#c')).toBe('/A#20b#23c');
});

test('a coordinate has one decimal at most', () => {
  expect([72, 72.04, 0.25, -0.31].map(coordinate)).toEqual(['72', '72', '0.3', '-0.3']);
});
