import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { v1 } from '../src/context/v1.js';

/** The text of `contexts/v1.jsonld`. */
export const printContext = (): string => `${JSON.stringify({ '@context': v1 }, undefined, 2)}\n`;

export const contextFile: string = fileURLToPath(new URL('../contexts/v1.jsonld', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(contextFile, printContext());
  process.stdout.write(`wrote ${contextFile}\n`);
}
