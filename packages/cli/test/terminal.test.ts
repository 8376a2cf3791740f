import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';

const bin = join(import.meta.dirname, '..', 'bin', 'bilateral.js');

const environment = (changes: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  TERM: 'xterm-256color',
  ...changes,
});

/** Runs a command on a terminal of its own; every Linux has it. */
const recorder = 'script';

/** What stands on a terminal of so many columns. */
const onTerminal = (columns: number, line: string, changes: NodeJS.ProcessEnv = {}): string =>
  spawnSync(
    recorder,
    ['-qec', `stty cols ${String(columns)}; '${process.execPath}' '${bin}' ${line}`, '/dev/null'],
    { encoding: 'utf8', env: environment(changes) },
  ).stdout.replaceAll('\r\n', '\n');

const inPipe = (line: string, changes: NodeJS.ProcessEnv): string =>
  spawnSync(process.execPath, [bin, ...line.split(' ')], { encoding: 'utf8', env: environment(changes) })
    .stdout;

const missing = process.platform !== 'linux' || spawnSync(recorder, ['--version']).status !== 0;

describe.skipIf(missing && !process.env['CI'])('on a terminal (skipped where there is no `script`)', () => {
  test.each([
    [60, 'visits --lang ur'],
    [100, 'conflicts --state open --lang ru'],
  ])('of %i columns no line of `%s` is longer than the screen', (columns, line) => {
    const lines = stripVTControlCharacters(onTerminal(columns, line)).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    expect(Math.max(...lines.map((each) => stringWidth(each)))).toBeLessThanOrEqual(columns);
    expect(lines.some((each) => each.includes('…'))).toBe(true);
  });

  test('there are colours, but not under NO_COLOR, and Urdu is isolated, but not on the console of Linux', () => {
    const usual = onTerminal(100, 'visits --lang ur --period 2022');
    expect(usual).toContain('\u001b[1mDATE');
    expect(usual).toMatch(/\u2068[^\u2068\u2069]+\u2069/);
    const bare = onTerminal(100, 'visits --lang ur --period 2022', { NO_COLOR: '1', TERM: 'linux' });
    expect(bare).not.toMatch(/[\u2068\u2069]/);
    expect(bare).not.toContain('\u001b');
  });
});

test('in a pipe there are colours for who asks for them with FORCE_COLOR, but not under NO_COLOR', () => {
  const line = 'series students';
  expect(inPipe(line, { FORCE_COLOR: '1' })).toContain('\u001b[1mPERIOD');
  expect(inPipe(line, { FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001b');
});
