import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as index from '../src/index.js';

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');

it('has a heading in the README for every export', () => {
  const headings = [...readme.matchAll(/^### `(\w+)/gm)].map(([, name]) => name);
  expect(headings).toEqual(expect.arrayContaining(Object.keys(index)));
});
