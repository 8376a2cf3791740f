/** Reads and parses a compiled dossier, creates it, and tells how many milliseconds that took. */
import { readFileSync } from 'node:fs';
import { createDossier } from '@bilateral/core';

const [, , file] = process.argv;
const start = performance.now();
createDossier(JSON.parse(readFileSync(file, 'utf8')));
process.stdout.write(String(performance.now() - start));
