import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as index from '../src/index.js';

const home = join(import.meta.dirname, '..');
const readme = readFileSync(join(home, 'README.md'), 'utf8');

/** Each program of the README with the output that stands below it. */
const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
  ([, program = '', printed = '']) => ({ program, printed }),
);

/** Runs a program inside the package, where its own name means what was built. */
const run = (program: string): string => {
  const folder = mkdtempSync(join(home, 'test', 'readme-'));
  try {
    const file = join(folder, 'program.ts');
    writeFileSync(file, program);
    return execFileSync(process.execPath, ['--import', 'tsx', file], { cwd: home, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('the README', () => {
  it('shows the output of every program in it', () => {
    expect(programs).toHaveLength(readme.match(/```ts/g)?.length ?? 0);
    expect(programs.length).toBeGreaterThan(0);
  });

  it.each(programs)('prints what it says, program %#', ({ program, printed }) => {
    expect(run(program)).toBe(printed);
  });

  it('has a heading for every export', () => {
    const headings = [...readme.matchAll(/^### `(\w+)/gm)].map(([, name]) => name);
    expect(headings).toEqual(expect.arrayContaining(Object.keys(index)));
  });
});
