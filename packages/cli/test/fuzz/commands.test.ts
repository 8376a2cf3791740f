import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { writeDossier } from '../dossier-folder.js';
import { runCommand } from '../run-command.js';
import { commandLines } from './command-lines.js';
import { fuzz, tryEach } from './fuzz.js';
import { makeSandbox } from './guards.js';

const sandbox = makeSandbox();
const home = join(sandbox, 'home');
const work = join(home, 'work');
const before = process.cwd();

/** Threads of the command are not watched as it is itself: what stands around is looked at, too. */
const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, readFileSync(path, 'latin1')]),
  );

const renewed = async (): Promise<Readonly<Record<string, string>>> => {
  process.chdir(sandbox);
  rmSync(home, { recursive: true, force: true });
  await writeDossier(home);
  mkdirSync(work);
  process.chdir(work);
  return filesIn(home);
};

let whole: Readonly<Record<string, string>>;
beforeAll(async () => {
  whole = await renewed();
});
afterAll(() => {
  process.chdir(before);
  rmSync(sandbox, { recursive: true, force: true });
});

const writing: ReadonlySet<string> = new Set(['report', 'publish', 'lock', 'new']);

/** Runs a line: it ends with one of its three codes, tells why, is no fault of the program, and writes where it may. */
async function ended(line: readonly string[]): Promise<0 | 1 | 2> {
  const { exitCode, stderr } = await runCommand(line);
  expect([0, 1, 2]).toContain(exitCode);
  expect(stderr).not.toMatch(/^error: unexpected:/m);
  if (exitCode !== 0) expect(stderr).toMatch(/^(?:error|Usage): /m);
  expect(readdirSync(sandbox)).toEqual(['home']);
  if (!writing.has(line[0] ?? '')) expect(filesIn(home)).toEqual(whole);
  else if (JSON.stringify(filesIn(home)) !== JSON.stringify(whole)) whole = await renewed();
  return exitCode;
}

describe('the command', () => {
  fuzz('lines are done or refused', 0.02, commandLines, ended);
  tryEach(
    'a line',
    {
      'without a word': [],
      'of a name that objects inherit': ['__proto__'],
      'with an option that objects inherit': ['records', '--constructor'],
      'with a value that objects inherit': ['records', '--kind', 'constructor'],
      'with an id that objects inherit': ['show', '__proto__', '--dossier', '../my-dossier'],
      'with an id of 100,000 letters': ['show', 'x'.repeat(100_000), '--dossier', '../my-dossier'],
      'with an option of 100,000 letters': ['show', `--${'x'.repeat(100_000)}`],
      'with a thousand words': ['search', ...Array<string>(1000).fill('red'), '--dossier', '../my-dossier'],
      'that writes into the dossier': ['publish', '--dossier', '../my-dossier', '--out', '../my-dossier'],
      'that writes over a file': [
        'report',
        '--dossier',
        '../my-dossier',
        '--out',
        '../my-dossier/dossier.yaml',
      ],
      'that writes where it runs': ['publish', '--dossier', '../my-dossier', '--out', '.'],
    },
    ended,
  );
});
