import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
/** Every program with the output that the text says it prints. */
const programs = [...readme.matchAll(/```ts\n([\s\S]*?)```\n\nprints\n\n```text\n([\s\S]*?)```/g)];
const source = new URL('../src/index.ts', import.meta.url).pathname;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-readme-'));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('every program of the README says what it prints', () => {
  expect(programs).toHaveLength(readme.match(/```ts\n/g)!.length);
});

test.each(programs.map(([, program, printed]) => ({ program: program!, printed: printed! })))(
  'program $# of the README prints what it says',
  async ({ program, printed }) => {
    const file = join(folder, 'program.ts');
    const here = program
      .replaceAll(`'@bilateral/pdf'`, `'${source}'`)
      .replace(/'(two-states\.pdf)'/, `'${folder}/$1'`);
    writeFileSync(file, here);
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await import(/* @vite-ignore */ file);
    expect(log.mock.calls.map(([line]) => `${line}\n`).join('')).toBe(printed);
  },
);
