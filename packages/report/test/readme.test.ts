import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const home = join(import.meta.dirname, '..');
const readme = readFileSync(join(home, 'README.md'), 'utf8');

const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

test('the program in the README runs and prints what the README says', () => {
  // Inside the package, so that its sources stand for the name that a user imports.
  const folder = mkdtempSync(join(home, 'test', 'readme-'));
  try {
    const file = join(folder, 'program.ts');
    writeFileSync(file, block('ts').replace("'@bilateral/report'", "'../../src/index.js'"));
    const printed = execFileSync(process.execPath, ['--import', 'tsx', file], {
      cwd: home,
      encoding: 'utf8',
    });
    expect(printed).toBe(block('text'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test('the README names every exported type', () => {
  const entry = readFileSync(join(home, 'src', 'index.ts'), 'utf8');
  const names = [...entry.matchAll(/\b[A-Z][A-Za-z]+\b/g)].map(([name]) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !readme.includes(`\`${name}\``) && !readme.includes(`\`${name}\`s`))).toEqual(
    [],
  );
});
