/** The floor of loading: reads and parses a file of JSON, and tells how many milliseconds that took. */
import { readFileSync } from 'node:fs';

const [, , file] = process.argv;
const start = performance.now();
JSON.parse(readFileSync(file, 'utf8'));
process.stdout.write(String(performance.now() - start));
