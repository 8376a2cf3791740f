import { expect, test } from 'vitest';
import { dossierFolder } from '../test/dossier-folder.js';
import { runCommand } from '../test/run-command.js';

test('a folder is told to be read on a terminal, on standard error only', async () => {
  const { dossier } = await dossierFolder();
  const ran = await runCommand(['records', '--dossier', dossier], { err: { terminal: true, columns: 80 } });
  expect(ran.stderr).toBe(`\rreading the dossier …\r${' '.repeat(21)}\r`);
  expect(ran.stdout.startsWith('ID')).toBe(true);
});
