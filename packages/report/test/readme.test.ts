import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const home = join(import.meta.dirname, '..');
const readme = readFileSync(join(home, 'README.md'), 'utf8');

test('the README names every exported type', () => {
  const entry = readFileSync(join(home, 'src', 'index.ts'), 'utf8').replaceAll(
    /\/\*[\s\S]*?\*\/|\/\/.*/g,
    '',
  );
  const names = [...entry.matchAll(/\b[A-Z][A-Za-z]+\b/g)].map(([name]) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`\`${name}\`s`))).toEqual(
    [],
  );
});
