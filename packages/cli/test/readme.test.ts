import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildProgram } from '../src/run.js';
import { runCommand } from './run-command.js';

const silent = { write: () => undefined, terminal: false, colour: false };

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```console\n\$ bilateral (.+)\n([\s\S]*?)```/g)].map(
  ([, line = '', output = '']) => ({ line, output }),
);
const shown = blocks.filter(({ output }) => output !== '');

test('the README shows what a command prints', () => {
  expect(shown.length).toBeGreaterThan(0);
});

test.each(shown)('`bilateral $line` prints what the README shows', async ({ line, output }) => {
  expect(await runCommand(line.split(' '))).toMatchObject({ exitCode: 0, stdout: output });
});

test('the README has a heading for every command', () => {
  const { commands } = buildProgram({ out: silent, err: silent });
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands)
    expect(readme).toMatch(new RegExp(`^### \`bilateral ${command.name()}[ \`]`, 'm'));
});
