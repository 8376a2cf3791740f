import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Output } from './io.js';
import { printTable, truncate } from './table.js';

const printed = (shape: Partial<Output>, rows: readonly (readonly string[])[]): string => {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  printTable(
    { terminal: false, colour: false, ...shape, write },
    [{ title: 'ID' }, { title: 'N', align: 'right' }, { title: 'LABEL' }],
    rows,
  );
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
