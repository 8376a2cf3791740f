import { expect, test } from 'vitest';
import { isolated, printable, printJson, type Output } from './io.js';

const json = (value: object): string => {
  let text = '';
  const write = (more: string): void => void (text += more);
  printJson({ write, terminal: false, colour: false }, value);
  return text;
};

/** Every character there is, with the halves of pairs, in texts of 4,096. */
const everyCharacter = Array.from({ length: 0x110 }, (_each, part) =>
  Array.from({ length: 0x1000 }, (_character, place) => String.fromCodePoint(part * 0x1000 + place)).join(
    'a',
  ),
);

const isObeyed = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);

const obeyedIn = (text: string): readonly number[] =>
  [...text].map((character) => character.codePointAt(0) ?? 0).filter(isObeyed);

test('of all characters none that a terminal obeys or that turns the direction of a line is printed', () => {
  expect(everyCharacter.flatMap(obeyedIn).length).toBeGreaterThan(70);
  expect(everyCharacter.map(printable).flatMap(obeyedIn)).toEqual([]);
});

test('letters, marks, joiners and signs of every writing are printed as they are', () => {
  for (const text of ['Лавров', 'دورۂ پاکستان', 'می‌رود', 'é é', '–—’“”…', '条約', '👩‍👩‍👧', 'a\u200eb'])
    expect(printable(text)).toBe(text);
});

test.each([
  ['a\u001b[31mb', 'a\u{fffd}[31mb'],
  ['a\u009b31mb', 'a\u{fffd}31mb'],
  ['a\u202eb\u202c', 'a\u{fffd}b\u{fffd}'],
  ['a\u2067b', 'a\u{fffd}b'],
  ['a\r\n\tb', 'a b'],
  ['a\u{e0041}b', 'a\u{fffd}b'],
  ['a\ud800b', 'a\u{fffd}b'],
])('%j is shown as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('a line of JSON has none of these either, and means what it meant', () => {
  for (const text of everyCharacter) {
    const line = json({ text });
    expect(obeyedIn(line.trimEnd())).toEqual([]);
    expect(JSON.parse(line)).toEqual({ text });
  }
});

test('a text that runs right to left is isolated where that is understood, and only there', () => {
  const output = (isolates?: boolean): Output => ({
    write: () => undefined,
    terminal: true,
    colour: false,
    ...(isolates !== undefined && { isolates }),
  });
  expect(isolated(output(true), 'دورہ (2)')).toBe('\u2068دورہ (2)\u2069');
  expect(isolated(output(true), 'visit')).toBe('visit');
  expect(isolated(output(false), 'دورہ')).toBe('دورہ');
  expect(isolated(output(), 'دورہ')).toBe('دورہ');
});
