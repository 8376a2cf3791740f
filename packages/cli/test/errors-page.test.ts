import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.js';

const page = readFileSync(join(import.meta.dirname, '../../../docs/errors.md'), 'utf8');
const shown = [...page.matchAll(/```console\n\$ bilateral (.+)\n([\s\S]*?)```/g)].map(
  ([, line = '', printed = '']) => ({ line, printed }),
);

test('the page of errors shows what is printed', () => {
  expect(shown.length).toBeGreaterThan(1);
});

test.each(shown)('`bilateral $line` is refused as the page of errors shows', async ({ line, printed }) => {
  expect(await runCommand(line.split(' '))).toMatchObject({ exitCode: 1, stdout: '', stderr: printed });
});
