import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../dossier-folder.js';

const folder = join(import.meta.dirname, '..', '..', '..', '..', '.github', 'workflows');
const workflows = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => ({ name, file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));

/** In a process of its own, since the checker imports JSON as Node alone does not read it. */
function problemsIn(files: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const program = join(import.meta.dirname, 'workflow-problems.ts');
  const args = ['--import', 'tsx', program, ...files];
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8' });
  return JSON.parse(printed) as Record<string, readonly string[]>;
}

test('GitHub runs every workflow, and would refuse one with a mistake', () => {
  const wrong = join(temporaryFolder(), 'wrong.yml');
  const { text } = workflows[0]!;
  writeFileSync(wrong, text.replace('runs-on:', 'run-on:').replace('github.ref', 'github.reff'));
  const { 'wrong.yml': found, ...others } = problemsIn([...workflows.map(({ file }) => file), wrong]);
  expect(found).toContainEqual(expect.stringContaining('reff'));
  expect(found).toContainEqual(expect.stringContaining("Unexpected value 'run-on'"));
  expect(others).toEqual(Object.fromEntries(workflows.map(({ name }) => [name, []])));
});

describe.each(workflows)('the workflow $name', ({ text }) => {
  test('names every action by a commit, with the version that it is', () => {
    const uses = [...text.matchAll(/uses: (.*)$/gm)].map(([, action = '']) => action);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual(
      [],
    );
  });

  test('may do nothing that it does not say', () => {
    expect(text).toMatch(/^permissions:/m);
  });
});
