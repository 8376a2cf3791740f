import { readdirSync } from 'node:fs';
import { measureClaims, printClaimsGrowth, printClaimsHead } from './claims-per-second.js';
import { shippedFolder, withInvented } from './folders.js';
import { printGrowth, printHead, printMeasured, sideBySide, type Measured } from './side-by-side.js';

const filesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')).length;

const measure = (name: string, folder: string, times: number): Measured => {
  const measured = sideBySide(
    { script: 'read-yaml', args: [folder] },
    { script: 'compile', args: [folder] },
    times,
  );
  printMeasured(name, `${filesIn(folder)} files`, measured);
  return measured;
};

await withInvented(async (small, large) => {
  printHead(
    'a process that reads every YAML file of the folder with the same library',
    'a process that compiles the folder',
  );
  measure('pakistan-russia', shippedFolder, 7);
  const one = measure('invented', small, 7);
  const ten = measure('invented, 10 times', large, 3);
  printGrowth('ten times the files', one, ten);
  printClaimsHead();
  measureClaims('pakistan-russia', shippedFolder, 5, 4);
  printClaimsGrowth(measureClaims('invented', small, 5, 4), measureClaims('invented, 10 times', large, 3, 3));
});
