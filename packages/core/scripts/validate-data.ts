import { fileURLToPath } from 'node:url';
import { safeCompileDossier } from '../src/compile/compile-dossier.js';

const folder = fileURLToPath(new URL('../data/pakistan-russia', import.meta.url));
const { dossier, issues } = await safeCompileDossier(folder);
for (const { file, line, column, message, found, expected, hint } of issues) {
  process.stdout.write(
    `${file ?? ''}:${line ?? ''}:${column ?? ''} ${message}\n    found: ${found ?? ''}\n    expected: ${expected ?? ''}\n${hint ? `    hint: ${hint}\n` : ''}`,
  );
}
const claims = dossier?.records.reduce((count, record) => count + record.claims.length, 0);
process.stdout.write(
  dossier ? `valid: ${dossier.records.length} records, ${claims} claims\n` : `${issues.length} problems\n`,
);
