import { expect, test } from 'vitest';
import { plainStyle, plainTypesetter } from '../../test/plain-typesetter.js';
import { cellLines } from './cell-lines.js';
import { lineEnd, type Span } from './span.js';

const column = { left: 0, width: 50, direction: 'ltr' } as const;
const text = (words: string, rest: Partial<Span> = {}): Span => ({ text: words, style: plainStyle, ...rest });
const end = lineEnd(plainStyle);

const set = (...spans: readonly Span[]) =>
  cellLines(spans, column, plainTypesetter).map(({ fragments, indent, mark }) => [
    fragments.map((fragment) => fragment.text).join(''),
    indent ?? 0,
    mark !== undefined,
  ]);

test('what begins with a bullet hangs below its words', () => {
  expect(set(text('•\u00a0'), text('one two three'))).toEqual([
    ['one two ', 10, true],
    ['three', 10, false],
  ]);
});

test('what begins with a sign of support hangs too, and other lines do not', () => {
  expect(set(text('\u00a0\u00a0\u2060', { sign: 'unique' }), text('one source'), end, text('words'))).toEqual(
    [
      ['one ', 10, true],
      ['source', 10, false],
      ['words', 0, false],
    ],
  );
});

test('an empty line takes room, a line end at the end does not', () => {
  expect(set(text('one'), end, end, text('two'), end)).toEqual([
    ['one', 0, false],
    ['', 0, false],
    ['two', 0, false],
  ]);
  expect(set()).toEqual([]);
});
