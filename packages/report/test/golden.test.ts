import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { expect, test } from 'vitest';
import { buildReport } from '../src/index.js';
import { plainText } from './plain-text.js';

test.each(['en', 'ru', 'ur'] as const)(
  'the report on Pakistan and Russia in %s reads as its golden file; a differing one is written beside it',
  (language) => {
    const golden = join(import.meta.dirname, 'golden', `pakistan-russia.${language}.txt`);
    const written = plainText(buildReport(pakistanRussia, { language, date: '2026-11-22' }));
    const expected = readFileSync(golden, 'utf8');
    if (process.env['RENEW'] === '1') return writeFileSync(golden, written);
    if (written === expected) rmSync(`${golden}-changed`, { force: true });
    else writeFileSync(`${golden}-changed`, written);
    expect(written).toBe(expected);
  },
);
