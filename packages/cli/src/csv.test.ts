import { expect, test } from 'vitest';
import { printCsv, type Cell } from './csv.js';

const csv = (...rows: readonly (readonly Cell[])[]): string => {
  let text = '';
  const write = (more: string): void => void (text += more);
  printCsv({ write, terminal: false, colour: false }, ['a', 'b'], rows);
  return text;
};

test('a line stands for each row, under the header, and ends in CRLF', () => {
  expect(csv(['x', 1], [undefined, 0])).toBe('a,b\r\nx,1\r\n,0\r\n');
  expect(csv()).toBe('a,b\r\n');
});

test('commas, quotes and line breaks are quoted', () => {
  expect(csv(['x, y', 'say "x"'], ['one\ntwo', 'one\rtwo'])).toBe(
    'a,b\r\n"x, y","say ""x"""\r\n"one\ntwo","one\ntwo"\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@sum', '\tx', '＝1'])('the text %j is no formula', (text) => {
  expect(csv([text, ''])).toBe(`a,b\r\n'${text},\r\n`);
});

test('a formula that needs quotes gets both', () => {
  expect(csv(['=HYPERLINK("x","y")', '\r=1'])).toBe('a,b\r\n"\'=HYPERLINK(""x"",""y"")","\'\n=1"\r\n');
});

test('a negative number stays a number', () => {
  expect(csv([-6.5, 'x-1'])).toBe('a,b\r\n-6.5,x-1\r\n');
});

test('what a terminal would obey or what turns the direction of a line is shown instead', () => {
  expect(csv(['a\u001b[31mb\u202e', 'x\ty'])).toBe('a,b\r\na\u{fffd}[31mb\u{fffd},x\ty\r\n');
});
