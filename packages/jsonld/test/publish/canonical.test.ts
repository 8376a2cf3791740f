import { createHash } from 'node:crypto';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { publish } from '../../src/publish/publish.js';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The first files of the tree, as far as the last of those that are asked for. */
function first(...wanted: readonly string[]): readonly string[] {
  const texts = new Map<string, string>();
  for (const { path, content } of publish(pakistanRussia, { sha256: () => createHash('sha256') })) {
    if (wanted.includes(path)) texts.set(path, [...content].join(''));
    if (texts.size === wanted.length) break;
  }
  return wanted.map((path) => texts.get(path) ?? '');
}

test('data.nt of the Pakistan–Russia dossier is what RDFC-1.0 makes of data.jsonld', async () => {
  const [document = '', lines = ''] = first('data.jsonld', 'data.nt');
  const form = {
    algorithm: 'RDFC-1.0',
    safe: true,
    documentLoader: () => Promise.reject(new Error('nothing may be fetched')),
  };
  const canonical: unknown = await jsonld.canonize(JSON.parse(document) as never, form as never);
  expect(lines.length).toBeGreaterThan(10_000_000);
  // Digests are compared, since the difference of two texts of 90 MB would help nobody.
  expect(digest(lines)).toBe(digest(String(canonical)));
}, 120_000);
