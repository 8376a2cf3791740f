import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dot, inThreeLanguages, writeDossier } from './dossier-folder.js';
import { writeKeys } from './published-tree.js';

/** Every command line that stands behind a `$`. */
export const examplesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ *\$ bilateral (.+)$/gm)].map(([, line = '']) => line);

/** The words of a command line; one in quotation marks may hold spaces. */
const wordsOf = (line: string): readonly string[] =>
  (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));

/**
 * What to give the command so that a line is run. To publish or report the whole dossier takes most of a minute; the small one shows
 * as well that the line works.
 */
export const argumentsOf = (line: string): readonly string[] =>
  /^(publish|report)/.test(line) && !line.includes('--dossier')
    ? [...wordsOf(line), '--dossier', 'my-dossier']
    : wordsOf(line);

/** Whether a line needs the tree that `bilateral publish` makes of the small dossier. */
export const needsPublished = (line: string): boolean =>
  line.includes('--published') || line.startsWith('diff published');

/** A line that gives a table, which would be a poor example with nothing but its heading. */
export const givesTable = (line: string): boolean =>
  !line.includes('--json') && !/^(completion|lock|new|report|publish|validate)/.test(line);

/** Writes the files that the examples speak of: `my-dossier`, its `texts`, `ministry.png`, `key.pem` and `public.pem`. */
export async function writeExampleFiles(folder: string): Promise<void> {
  await writeDossier(folder, inThreeLanguages);
  writeFileSync(join(folder, 'ministry.png'), dot);
  writeKeys(folder);
}
