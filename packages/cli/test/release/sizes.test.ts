import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entryBudgets, tarballBudgets } from './budgets.js';
import { bundleSize } from './bundle-size.js';

const page = readFileSync(join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'releasing.md'), 'utf8');

const thousands = (bytes: number): number => bytes / 1000;

test.each(entryBudgets)(
  '$entry weighs at most $most kB with all that it imports',
  async ({ entry, platform, most }) => {
    const size = thousands(await bundleSize(entry, platform));
    expect(size).toBeLessThanOrEqual(most);
    // A budget far above what is there guards nothing.
    expect(size).toBeGreaterThan(most * 0.6);
  },
);

test('the page on releases shows every budget with its reason', () => {
  const rows = [
    ...entryBudgets.map(({ entry, most, because }) => [`\`${entry}\``, `${most} kB`, because]),
    ...tarballBudgets.map(({ name, most, because }) => [`\`@bilateral/${name}\``, `${most} kB`, because]),
  ];
  const shown = page
    .split('\n')
    .filter((line) => line.includes(' kB '))
    .map((line) =>
      line
        .split('|')
        .slice(1, 4)
        .map((cell) => cell.trim()),
    );
  expect(shown).toEqual(rows);
});
