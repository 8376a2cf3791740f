/** The floor of compiling: reads every YAML file under the folder, and tells the milliseconds since the process began. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [, , folder] = process.argv;
for (const file of readdirSync(folder, { recursive: true })) {
  if (file.endsWith('.yaml')) parse(readFileSync(join(folder, file), 'utf8'));
}
process.stdout.write(String(performance.now()));
