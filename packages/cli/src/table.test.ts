import bidiFactory, { type Bidi } from 'bidi-js';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Output } from './io.js';
import { printTable, truncate, widthOf, type Column } from './table.js';

const columns: readonly Column[] = [{ title: 'ID' }, { title: 'N', align: 'right' }, { title: 'LABEL' }];

const printed = (
  shape: Partial<Output>,
  rows: readonly (readonly string[])[],
  shown: readonly Column[] = columns,
  headings: readonly (string | undefined)[] = [],
): string => {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  printTable({ terminal: false, colour: false, ...shape, write }, shown, rows, headings);
  return text;
};

const long = 'a label that is a good deal longer than the screen is wide, so that something must give way';

test('columns are aligned under their titles, numbers to the right, with nothing after the last word', () => {
  expect(
    printed({}, [
      ['a', '7', 'short'],
      ['longer', '12', ''],
    ]),
  ).toBe(['ID       N  LABEL', 'a        7  short', 'longer  12', ''].join('\n'));
});

test('in a pipe every cell is whole', () => {
  expect(printed({}, [['a', '7', long]])).toContain(long);
});

test('on a terminal no line is wider than the screen, and what is cut ends in …', () => {
  const lines = printed({ terminal: true, columns: 40 }, [['a', '7', long]])
    .trimEnd()
    .split('\n');
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBe(40);
  expect(lines[1]).toMatch(/…$/);
  expect(lines[1]).toMatch(/^a {3}7 {2}a label/);
});

test('on a terminal that is wide enough nothing is cut', () => {
  expect(printed({ terminal: true, columns: 200 }, [['a', '7', long]])).toContain(long);
});

test('wide characters take two columns and are never cut in half', () => {
  expect(truncate('条約条約', 5)).toBe('条約…');
  expect(truncate('条約条約', 4)).toBe('条約…'.slice(0, 1) + '…');
  expect(truncate('👩‍👩‍👧x👩‍👩‍👧', 4)).toBe('👩‍👩‍👧x…');
});

test('an address can be cut in the middle, so that its passage is seen', () => {
  expect(truncate('pipeline/gazette@25.1', 13, 'middle')).toBe('pipeli…e@25.1');
  expect(stringWidth(truncate('条約条約条約', 6, 'middle'))).toBeLessThanOrEqual(6);
});

test('line breaks and escape sequences in a cell do not reach the terminal', () => {
  expect(printed({}, [['a', '1', 'one\ntwo\u001b[31m']])).toContain('one two\u{fffd}[31m');
});

test('the heading stands out where there are colours', () => {
  expect(printed({ colour: true }, []).startsWith('\u001b[1mID')).toBe(true);
});

test('words stand out where there are colours, whole words only, and without a word more of room', () => {
  const found: Column = { title: 'FOUND', marks: () => ['oil', 'a.b'] };
  const rows = [['oil and oilseed a.b axb', 'x']];
  const [, line] = printed({ colour: true }, rows, [found, { title: 'X' }]).split('\n');
  expect(line).toBe(
    '\u001b[1m\u001b[33moil\u001b[39m\u001b[22m and oilseed \u001b[1m\u001b[33ma.b\u001b[39m\u001b[22m axb  x',
  );
  expect(printed({}, rows, [found, { title: 'X' }])).toContain('oil and oilseed a.b axb  x\n');
});

test('a heading stands over its row, after an empty line', () => {
  expect(printed({}, [['a'], ['b']], [{ title: 'ID' }], [undefined, 'The rest'])).toBe(
    'ID\na\n\nThe rest\nb\n',
  );
});

test('what does not fit beside each other stands below each other', () => {
  const wide = ['one', 'two', 'three'].map((title) => ({ title }));
  const cells = ['a long text', 'another long text', ''];
  expect(printed({ terminal: true, columns: 16 }, [cells, cells], wide)).toBe(
    'one    a long text\ntwo    another long text\n\none    a long text\ntwo    another long text\n',
  );
});

test('plain letters are as wide as string-width finds them', () => {
  const wrong = Array.from({ length: 0x2200 }, (_each, number) => String.fromCharCode(number))
    .filter((character) => /[^\p{Cc}\u0530-\u05ff\u0700-\u1fff]/u.test(character))
    .filter((character) => widthOf(`a${character}`) !== stringWidth(`a${character}`));
  expect(wrong).toEqual([]);
});

describe('lines with Urdu and Russian', () => {
  const bidi = (bidiFactory as unknown as () => Bidi)();
  const rows = [
    ['visit-1950', '12', 'آرکیڈیا کے صدر کا دورۂ بالٹیا (1950)', 'دورہ', '2 ارب ڈالر'],
    ['bridge', '7', 'Мост через реку', 'منصوبہ', '30'],
    ['دورہ', '1', 'یہ', 'وہ', '—'],
  ];
  const shown: readonly Column[] = [...columns, { title: 'KIND' }, { title: 'VALUE' }];

  /** A line as a terminal shows it: from left to right, a letter in each place. */
  const seen = (line: string, base: 'ltr' | 'auto'): string =>
    bidi.getReorderedString(line, bidi.getEmbeddingLevels(line, base)).replaceAll(/[\u2068\u2069]/g, '');

  /** The letters of each cell, whatever their order within it. */
  const cellsSeen = (line: string, base: 'ltr' | 'auto'): readonly string[] =>
    seen(line, base)
      .split('\u01c0')
      .map((cell) => [...cell.trim()].sort().join(''));

  const letters = (text: string): string =>
    // A bracket is mirrored where the writing turns.
    [...text].sort().join('');

  test.each([
    ['knows isolates', (line: string) => line],
    ['drops them', (line: string) => line.replaceAll(/[\u2068\u2069]/g, '')],
  ])('the cells of a row keep their order on a terminal that %s', (_terminal, received) => {
    const [, ...lines] = printed({ terminal: true, columns: 200, isolates: true }, rows, shown).split('\n');
    for (const [index, row] of rows.entries()) {
      const expected = row.map(letters);
      expect(cellsSeen(received(lines[index] ?? ''), 'ltr')).toEqual(expected);
    }
  });

  test.each([60, 80, 200])('every line is as wide as its columns say on %i columns', (screen) => {
    const lines = printed({ terminal: true, columns: screen, isolates: true }, rows, shown)
      .trimEnd()
      .split('\n');
    const bars = lines.map((line) => {
      const places: number[] = [];
      for (const [place, part] of line.split('\u01c0').entries())
        places.push((places[place - 1] ?? 0) + stringWidth(part) + 1);
      return places.slice(0, -1).join(' ');
    });
    expect(new Set(bars).size).toBe(1);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(screen);
  });

  test('a pipe gets nothing but the text', () => {
    expect(printed({}, rows, shown)).not.toMatch(/[\u01c0\u2068\u2069]/);
  });

  test('marks take no room and are not torn from their letters', () => {
    expect(widthOf('دورۂ')).toBe(4);
    expect(widthOf('دَورہ')).toBe(4);
    expect(widthOf('می\u200cرود')).toBe(5);
    expect(truncate('دَورہ', 2)).toBe('دَ…');
  });
});
