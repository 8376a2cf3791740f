import { statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileDossier } from '@bilateral/core/compile';
import { withInvented } from './folders.js';
import {
  printGrowth,
  printHead,
  printMeasured,
  sideBySide,
  type Measured,
  type Once,
} from './side-by-side.js';

const times = 15;
const shipped = fileURLToPath(
  new URL('pakistan-russia.json', import.meta.resolve('@bilateral/core/pakistan-russia')),
);

const measure = (name: string, json: string, work: Once): Measured => {
  const measured = sideBySide({ script: 'parse-json', args: [json] }, work, times);
  printMeasured(name, `${(statSync(json).size / 1e6).toFixed(2)} MB`, measured);
  return measured;
};

const compiled = async (folder: string): Promise<string> => {
  const json = `${folder}.json`;
  writeFileSync(json, JSON.stringify(await compileDossier(folder)));
  return json;
};

const created = async (name: string, folder: string): Promise<Measured> => {
  const json = await compiled(folder);
  return measure(name, json, { script: 'create-dossier', args: [json] });
};

await withInvented(async (small, large) => {
  printHead(
    'the JSON of the dossier is read and parsed',
    'the shipped dossier is imported; an invented one is read, parsed and created',
  );
  measure('pakistan-russia', shipped, { script: 'import-dossier', args: [] });
  const one = await created('invented', small);
  const ten = await created('invented, 10 times', large);
  printGrowth('ten times the records', one, ten);
});
