import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { expect, test } from 'vitest';
import { buildReport } from '../src/index.js';
import { plainText } from './plain-text.js';

const golden = join(import.meta.dirname, 'golden', 'pakistan-russia.en.txt');

test('the report on Pakistan and Russia reads as its golden file; a differing one is written beside it', () => {
  const written = plainText(buildReport(pakistanRussia, { language: 'en', date: '2026-11-21' }));
  const expected = readFileSync(golden, 'utf8');
  if (written === expected) rmSync(`${golden}-changed`, { force: true });
  else writeFileSync(`${golden}-changed`, written);
  expect(written).toBe(expected);
});
