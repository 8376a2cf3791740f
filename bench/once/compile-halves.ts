/**
 * Reads and parses every file of a folder, then compiles what was read: several times in one process, of which the first is as cold
 * as any. Writes the milliseconds of both halves of every time, and the claims of the dossier, as JSON.
 */
import { compileFiles } from '../../packages/core/src/compile/compile-dossier.js';
import { readFiles } from '../../packages/core/src/compile/read-files.js';

const [, , folder = '', times = ''] = process.argv;
const runs: { read: number; beyond: number }[] = [];
let claims = 0;
for (let run = 0; run < Number(times); run += 1) {
  const start = performance.now();
  const files = readFiles(folder);
  const parsed = performance.now();
  const { dossier, issues } = await compileFiles(files);
  runs.push({ read: parsed - start, beyond: performance.now() - parsed });
  if (!dossier) throw new Error(`the dossier in ${folder} has ${issues.length} problems`);
  claims = [...dossier.records, ...dossier.sources].reduce((sum, each) => sum + each.claims.length, 0);
}
process.stdout.write(JSON.stringify({ claims, runs }));
