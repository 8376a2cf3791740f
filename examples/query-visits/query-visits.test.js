import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testGolden } from '../golden.js';

testGolden('query-visits.js', import.meta.url);

test('the README of the project shows this program', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(readFileSync(new URL('query-visits.js', import.meta.url), 'utf8'));
});
