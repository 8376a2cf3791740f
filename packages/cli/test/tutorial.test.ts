import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { argumentsOf } from './example-lines.js';
import { runCommand } from './run-command.js';

const bin = join(import.meta.dirname, '..', 'bin', 'bilateral.js');
const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'tutorial.md'), 'utf8');
const home = mkdtempSync(join(tmpdir(), 'tutorial-'));

const before = process.cwd();

beforeAll(() => process.chdir(home));

afterAll(() => {
  process.chdir(before);
  rmSync(home, { recursive: true, force: true });
});

/** What a reader does: to write a file, to add to one, or to type a command and see what it prints. */
type Step =
  | { readonly file: string; readonly adds: boolean; readonly content: string }
  | { readonly line: string; readonly output: string };

const commandsIn = (block: string): readonly Step[] =>
  block
    .split(/^\$ /m)
    .filter((part) => part !== '')
    .map((part) => {
      const [line = '', ...output] = part.split('\n');
      return { line, output: output.join('\n') };
    });

/** The steps of the page in its order, by the heading under which they stand. */
const stepsIn = (text: string): readonly (readonly [heading: string, steps: readonly Step[]])[] =>
  text.split(/^## /m).map((section) => {
    const blocks = [...section.matchAll(/^```(\w+)([^\n]*)\n([^]*?)^```$/gm)];
    const steps = blocks.flatMap(([, language, title = '', content = '']): readonly Step[] => {
      const [, file] = /title="([^"]+)"/.exec(title) ?? [];
      if (file !== undefined) return [{ file, adds: title.endsWith(' add'), content }];
      return language === 'console' ? commandsIn(content) : [];
    });
    return [section.split('\n')[0] ?? '', steps];
  });

/** `…` stands for what differs from one computer or version to the next: sizes, digests, numbers of files and lines. */
const matching = (shown: string): RegExp =>
  new RegExp(
    `^${shown
      .split(/…(?=[ )\n])/)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^\\n]+')}$`,
  );

/** The built command, as a reader runs it. */
const runBuilt = (words: readonly string[]): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { encoding: 'utf8' });
  return stdout + stderr;
};

/** The same program without a process of its own, which takes a tenth of the time. */
const runHere = async (words: readonly string[]): Promise<string> => {
  const { stdout, stderr } = await runCommand(words);
  return stdout + stderr;
};

/** What makes the dossier and what is handed out is made by the built command. */
const isMade = (line: string): boolean => /^bilateral (?:new dossier|report|publish|diff) /.test(line);

const follow = async (step: Step): Promise<void> => {
  if ('file' in step) {
    mkdirSync(dirname(step.file), { recursive: true });
    return (step.adds ? appendFileSync : writeFileSync)(step.file, step.content);
  }
  const { line, output } = step;
  const words = argumentsOf(line.replace(/^bilateral /, ''));
  const printed = isMade(line) ? runBuilt(words) : await runHere(words);
  if (!matching(output).test(printed)) expect({ [line]: printed }).toEqual({ [line]: output });
};

const sections = stepsIn(page).filter(([, steps]) => steps.length > 0);

describe.sequential('the tutorial, from an empty folder', () => {
  test('has all that it promises', () => {
    const lines = sections.flatMap(([, steps]) =>
      steps.flatMap((step) => ('line' in step ? [step.line] : [])),
    );
    const commands = new Set(
      lines.map((line) =>
        line
          .split(' ')
          .slice(0, line.startsWith('bilateral new') ? 3 : 2)
          .join(' '),
      ),
    );
    expect([...commands].sort()).toEqual(
      [
        'conflicts',
        'diff',
        'lock',
        'new dossier',
        'new record',
        'new source',
        'publish',
        'report',
        'series',
        'show',
        'timeline',
        'validate',
        'verify',
      ].map((name) => `bilateral ${name}`),
    );
  });

  test('names each file above its block, since a page does not show the title of a block', () => {
    const blocks = [...page.matchAll(/^(.*)\n\n```\w+ title="([^"]+)"/gm)];
    expect(blocks.length).toBeGreaterThan(10);
    expect(page.match(/^```\w+ title="/gm)).toHaveLength(blocks.length);
    for (const [, above, title] of blocks) expect(above).toBe(`\`${title}\``);
  });

  test.each(sections)('%s', async (_heading, steps) => {
    for (const step of steps) await follow(step);
  });
});
