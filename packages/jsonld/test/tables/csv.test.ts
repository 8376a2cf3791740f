import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvLine } from '../../src/tables/csv.js';

const plain = [
  '',
  'a',
  'a,b',
  'say "x"',
  'one\ntwo',
  'one\r\ntwo',
  ' spaced ',
  "O'Hara",
  "'tis",
  'Ünïcode – ماسکو',
];
const formulas = ['=1+1', '+7', '-5', '@x', '\tx', '\rx', '＝1', "'=1", "''+2", "'-"];

/** What the documentation tells a reader to do. */
const restored = (cell: string): string => (/^'+[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell);

const read = (line: string): readonly string[] =>
  (parse(line, { record_delimiter: '\r\n' }) as string[][])[0] ?? [];

describe('a line of CSV', () => {
  test('is read back by another reader as it was', () => {
    expect(read(csvLine(plain))).toEqual(plain);
    expect(csvLine(['a', 'b,c'])).toBe('a,"b,c"\r\n');
  });

  test.each(formulas)('keeps the text %j from being run, and gives it back', (text) => {
    const [cell = ''] = read(csvLine([text, 'x']));
    expect(cell).toBe(`'${text}`);
    expect(restored(cell)).toBe(text);
  });

  test('leaves texts alone that no spreadsheet runs', () => {
    for (const text of plain) expect(restored(text)).toBe(text);
  });

  test('leaves numbers, and cells that hold no text, as they are', () => {
    expect(csvLine([-6.5, undefined, '-3', 0], (index) => index !== 2)).toBe('-6.5,,-3,0\r\n');
  });

  test('writes lists with a bar, and a bar within a member otherwise', () => {
    expect(csvLine([['a', 'b'], [], ['x|y', 'z']])).toBe('a|b,,x%7Cy|z\r\n');
    expect(csvLine([['=1', '2']])).toBe("'=1|2\r\n");
  });
});
