import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compiledDossier, namesFile, namesPage } from './names-table.js';

it('the page on who is named how is that of the dossier', async () => {
  expect(readFileSync(namesFile, 'utf8')).toBe(namesPage(await compiledDossier()));
});
