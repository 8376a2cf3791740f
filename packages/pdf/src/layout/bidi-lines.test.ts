import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainStyle, plainTypesetter } from '../../test/plain-typesetter.js';
import type { Direction } from '../fonts/bidi.js';
import { breakLines, type Line } from './break-lines.js';
import { lineEnd, span, type Span } from './span.js';

const set = (text: string, direction: Direction, width = Number.POSITIVE_INFINITY): readonly Line[] =>
  breakLines([{ text, style: plainStyle }], width, plainTypesetter, direction);

/** The fragments of each line from left to right, a star after those that run from right to left. */
const told = (lines: readonly Line[]): readonly (readonly string[])[] =>
  lines.map(({ fragments }) =>
    fragments.map(({ text, writing }) => text + (writing.direction === 'rtl' ? '*' : '')),
  );

const texts = (spans: readonly Span[], direction: Direction): readonly (readonly string[])[] =>
  told(breakLines(spans, Number.POSITIVE_INFINITY, plainTypesetter, direction));

test('an Urdu line runs from the right, and a Latin name in it from the left', () => {
  expect(told(set('دورہ ISPR کا', 'rtl'))).toEqual([[' کا*', 'ISPR', 'دورہ *']]);
});

test('a year in brackets stands between them', () => {
  expect(told(set('سال (1948) میں', 'rtl'))).toEqual([[') میں*', '1948', 'سال (*']]);
});

test('the end of a range of years in Urdu stands on its left, unless the range is isolated', () => {
  expect(told(set('سال 2014–2023 تک', 'rtl'))).toEqual([[' تک*', '2023', '–*', '2014', 'سال *']]);
  expect(told(set('سال \u20662014–2023\u2069 تک', 'rtl'))).toEqual([
    ['\u2069 تک*', '2014–2023', 'سال \u2066*'],
  ]);
});

test('an amount keeps its point, and a percent sign stands on the left of its number', () => {
  expect(told(set('حجم 15% یا 2.5 ارب', 'rtl'))).toEqual([[' ارب*', '2.5', '% یا *', '15', 'حجم *']]);
});

test('quotation marks around a Latin name lie on both of its sides', () => {
  expect(told(set('نے “North (Gas)” کہا', 'rtl'))).toEqual([['” کہا*', 'North (Gas)', 'نے “*']]);
});

test('an Urdu name in an English line turns around alone', () => {
  expect(told(set('the name پاک سرزمین is', 'ltr'))).toEqual([['the name ', 'پاک سرزمین*', ' is']]);
});

test('a Latin phrase that is broken begins on the right line', () => {
  expect(told(set('یہ gas pipeline ہے', 'rtl', 60))).toEqual([
    [' *', 'gas', 'یہ *'],
    [' ہے*', 'pipeline'],
  ]);
});

test('the space that ends a line from right to left lies outside of it, on the left', () => {
  const [line] = set('دورہ ہوا', 'rtl', 25);
  expect(line).toMatchObject({ width: 20, fragments: [{ text: 'دورہ ', x: -5, width: 25 }] });
  const [foreign] = set('دورہ of a', 'rtl', 35);
  expect(foreign!.width).toBe(35);
  expect(foreign!.fragments.map(({ text, x }) => [text, x])).toEqual([
    [' ', -5],
    ['of', 0],
    ['دورہ ', 10],
  ]);
});

test('spans keep their order of reading', () => {
  const bold = { ...plainStyle, bold: true };
  expect(texts([span('یہ ', plainStyle), span('دورہ', bold), span(' ہے', plainStyle)], 'rtl')).toEqual([
    [' ہے*', 'دورہ*', 'یہ *'],
  ]);
});

test('a line end of the report ends the line, and two leave an empty one', () => {
  expect(texts([span('one', plainStyle), lineEnd(plainStyle), span('two', plainStyle)], 'ltr')).toEqual([
    ['one'],
    ['two'],
  ]);
  expect(told(set('one\n\ntwo\n', 'ltr'))).toEqual([['one'], [], ['two']]);
  expect(set('one\n\ntwo', 'ltr')[1]!.width).toBe(0);
});

test('each line between line ends is ordered by itself', () => {
  expect(told(set('دورہ A\nB دورہ', 'rtl'))).toEqual([
    ['A', 'دورہ *'],
    [' دورہ*', 'B'],
  ]);
});

test('a hyphen that shows at the end of a line counts', () => {
  const [line] = set('exam\u00adple', 'ltr', 25);
  expect(line).toMatchObject({ width: 25, fragments: [{ text: 'exam-', width: 25 }] });
  expect(told(set('exam\u00adple', 'ltr', 24))[0]).not.toEqual(['exam-']);
});

test('in both directions nothing is lost, lines fit, and fragments touch from left to right', () => {
  const words = fc.array(
    fc.constantFrom(
      'اب',
      'پاکستان ',
      'ISPR ',
      ' ',
      '(12) ',
      '“gas” ',
      '2014–2023، ',
      '\u2067اب a\u2069 ',
      '۔ ',
    ),
    { maxLength: 30 },
  );
  const directions = fc.constantFrom<Direction>('ltr', 'rtl');
  fc.assert(
    fc.property(words, directions, fc.integer({ min: 12, max: 200 }), (parts, direction, width) => {
      const text = parts.join('');
      const lines = set(text, direction, width);
      const read = lines.flatMap(({ fragments }) => [...fragments].sort((a, b) => a.start - b.start));
      expect(read.map((fragment) => fragment.text).join('')).toBe(text);
      for (const { fragments, width: seen } of lines) {
        expect(seen).toBeLessThanOrEqual(width);
        fragments.reduce(
          (end, { x, width: wide }) => (expect(x).toBeCloseTo(end), x + wide),
          fragments[0]!.x,
        );
      }
    }),
  );
});
