import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { Checksums } from '../../src/publish/checksums.js';
import { fileOf } from '../../src/publish/published-file.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const bytes = (text: string): number => Buffer.byteLength(text);

const texts = {
  a: ['one ', '', 'два ', 'تین ', '𝄞'],
  b: ['x'.repeat(200_000), '\n'],
  c: [''],
};

const files = (): ReturnType<typeof fileOf>[] =>
  Object.entries(texts).map(([path, pieces]) => fileOf(path, 'text/plain', () => pieces));

const expected = Object.entries(texts).map(([path, pieces]) => {
  const text = pieces.join('');
  return { path, mediaType: 'text/plain', sha256: digest(text), bytes: bytes(text) };
});

test('digests and sizes are those that Node finds in the UTF-8 of what is read', () => {
  const checksums = new Checksums();
  const read = [...checksums.passing(files())].length;
  expect(read).toBe(3);
  expect(checksums.all).toEqual(expected);
});

test('the digest of a platform gives the same', () => {
  const checksums = new Checksums(() => createHash('sha256'));
  expect([...checksums.passing(files())]).toHaveLength(3);
  expect(checksums.all).toEqual(expected);
});

test('a reader who reads nothing, all, or a part finds the same digests', () => {
  const checksums = new Checksums();
  const seen: string[] = [];
  for (const { path, content } of checksums.passing(files())) {
    for (const piece of content) {
      seen.push(`${path}${piece.length}`);
      if (path === 'a') break;
    }
  }
  expect(seen).toEqual(['a4', 'b200000', 'b1', 'c0']);
  expect(checksums.all).toEqual(expected);
});

test('a file is known once the next one is asked for, and not before', () => {
  const checksums = new Checksums();
  const passing = checksums.passing(files());
  passing.next();
  expect(() => checksums.of('a')).toThrow('a has not been written yet');
  passing.next();
  expect(checksums.of('a')).toEqual(expected[0]);
});

test('a text that was read cannot be read again, and one that was passed over cannot be read late', () => {
  const checksums = new Checksums();
  const [first, second] = [...checksums.passing(files())];
  expect(() => [...(first?.content ?? [])]).toThrow(expect.objectContaining({ code: 'content-gone' }));
  expect(() => [...(second?.content ?? [])]).toThrow('the text of b has been read already');
  const again = [...new Checksums().passing(files())].length;
  expect(again).toBe(3);
  for (const { content } of new Checksums().passing(files())) {
    expect([...content].join('')).toBeTypeOf('string');
    expect(() => [...content]).toThrow(/has been read already/);
  }
});

test('what goes wrong in the making of a text reaches the reader, also when the text is passed over', () => {
  const faulty = [
    fileOf('faulty', 'text/plain', () => {
      throw new RangeError('no such record');
    }),
  ];
  expect(() => [...new Checksums().passing(faulty)]).toThrow('no such record');
});
