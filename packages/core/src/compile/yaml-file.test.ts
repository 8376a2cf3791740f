import { expect, test } from 'vitest';
import { parseYaml } from './yaml-file.js';

const issuesOf = (content: string | Uint8Array): readonly object[] => {
  const parsed = parseYaml(
    'a.yaml',
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  return 'issues' in parsed ? parsed.issues : [];
};

test('bytes that are no UTF-8 are reported with their line and column', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('é: 1\nü: '), 0xff, 0x0a]);
  expect(issuesOf(bytes)).toMatchObject([{ code: 'invalid-utf8', line: 2, column: 4 }]);
});

test('a key that stands twice is named', () => {
  expect(issuesOf('to: a\nfrom: b\nto: c\n')).toMatchObject([
    { code: 'repeated-field', message: "the key 'to' stands twice", found: 'to', line: 3, column: 1 },
  ]);
});

test('an anchor is reported as it is written, where it stands', () => {
  expect(issuesOf('a: 1\nb: &x [1]\nc: *x\n')).toMatchObject([
    { code: 'alias', found: '&x', line: 2, column: 4 },
  ]);
});

test('one mistake is reported once, however often the parser complains of what follows', () => {
  expect(issuesOf(`a: ${'['.repeat(50_000)}\n`)).toMatchObject([{ code: 'too-deep', line: 1 }]);
  expect(issuesOf('a: [1\nb: "x\n')).toMatchObject([{ line: 2 }, { line: 3 }]);
});

test('the lines of values and keys are found', () => {
  const parsed = parseYaml('a.yaml', new TextEncoder().encode('a:\n  - b: 1\n    c: 2\n'));
  if ('issues' in parsed) throw new Error('expected no issues');
  expect(parsed.yaml.locate(['a', 0, 'c'])).toEqual({ line: 3, column: 8 });
  expect(parsed.yaml.locateKey(['a', 0], 'c')).toEqual({ line: 3, column: 5 });
  expect(parsed.yaml.locate(['a', 0, 'missing'])).toEqual({ line: 2, column: 5 });
});

test('a control is reported where its text stands, raw or escaped, in keys as in values', () => {
  expect(issuesOf('a: 1\nb: x\fy\nc: "\\e[31m"\n"\\uD800": z\n')).toMatchObject([
    { code: 'forbidden-character', found: 'U+000C', line: 2, column: 4 },
    { code: 'forbidden-character', found: 'U+001B', line: 3, column: 4 },
    { code: 'forbidden-character', found: 'U+D800', line: 4, column: 1 },
  ]);
});

test('what joins, parts and directs letters is taken: Urdu and Persian cannot be written without', () => {
  const signs = '\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2028\u202e\u2060\u2066\u2069\ufe0f\ufeff\u0085';
  expect(issuesOf(`a: ${JSON.stringify(`می${signs}خواہم\t\r\n`)}\n# \u001b\n`)).toEqual([]);
});
