import { expect, test } from 'vitest';
import { parseChecksums } from './checksum-list.js';

const digest = 'a'.repeat(64);
const other = 'b'.repeat(64);
const line = (path: string): string => `${digest}  ${path}\n`;

test('a list as sha256sum writes it gives every digest, in text and in binary mode', () => {
  const { digests, issues } = parseChecksums(`${line('a b/c.nt')}${other} *d\n`, 'list');
  expect([...digests]).toEqual([
    ['a b/c.nt', digest],
    ['d', other],
  ]);
  expect(issues).toEqual([]);
});

test.each([
  '../secret',
  'a/../../secret',
  '/etc/passwd',
  'C:\\secret',
  '..\\secret',
  './a',
  'a//b',
  'a/',
  'a\u0000b',
])('the path %j leads out of the tree, or could on some system', (path) => {
  const { digests, issues } = parseChecksums(`${line('fine')}${line(path)}`, 'list');
  expect([...digests.keys()]).toEqual(['fine']);
  expect(issues).toMatchObject([
    { file: 'list', line: 2, code: 'outside-path', found: line(path).trimEnd() },
  ]);
});

test.each([
  '',
  `${digest} a`,
  `${digest.slice(1)}  a`,
  `${digest.toUpperCase()}  a`,
  `${digest}  `,
  `#${line('a').trimEnd()}`,
])('the line %j is no checksum', (text) => {
  expect(parseChecksums(`${line('fine')}${text}\n`, 'list').issues).toMatchObject([
    { line: 2, code: 'invalid-checksum' },
  ]);
});

test('a path that stands twice keeps its first digest', () => {
  const { digests, issues } = parseChecksums(`${line('a')}${other}  a\n`, 'list');
  expect(digests.get('a')).toBe(digest);
  expect(issues).toMatchObject([{ line: 2, code: 'repeated-path' }]);
});
