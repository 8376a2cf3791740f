import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageNames } from '../../scripts/try/promised.js';
import { entryBudgets, tarballBudgets } from './budgets.js';
import { bundleSize } from './bundle-size.js';
import { tarballOf } from './tarballs.js';

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

test.each(tarballBudgets)('the tarball of $name weighs at most $most kB', async ({ name, most }) => {
  const size = thousands((await tarballOf(name)).size);
  expect(size).toBeLessThanOrEqual(most);
  expect(size).toBeGreaterThan(most * 0.6);
});

test('every entry and every package has a budget', async () => {
  expect(tarballBudgets.map(({ name }) => name)).toEqual(packageNames);
  const tarballs = await Promise.all(packageNames.map(tarballOf));
  const entries = tarballs.flatMap(({ manifest }) =>
    Object.entries(manifest.exports)
      .filter(([, target]) => typeof target !== 'string')
      .map(([path]) => `${manifest.name}${path.slice(1)}`),
  );
  expect(entryBudgets.map(({ entry }) => entry).sort()).toEqual(entries.sort());
});

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
