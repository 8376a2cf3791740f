import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.js';

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

test('the README has a heading for every command', async () => {
  const { stdout } = await runCommand(['--help']);
  const commands = [...stdout.matchAll(/^ {2}([a-z-]+) \[options\]/gm)].map(([, name = '']) => name);
  expect(commands).toHaveLength(11);
  for (const command of commands) expect(readme).toMatch(new RegExp(`^### \`bilateral ${command}[ \`]`, 'm'));
});
