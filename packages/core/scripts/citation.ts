import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the citation stands: at the root, where readers of the repository look, and in the package. */
export const citationFiles: readonly string[] = [at('../../CITATION.cff'), at('CITATION.cff')];

/** A citation with the version of the package and the edition of the dossier, in all of its parts. */
export function cited(citation: string): string {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { readonly version: string };
  const { edition } = parse(readFileSync(at('data/pakistan-russia/dossier.yaml'), 'utf8')) as {
    readonly edition: string;
  };
  return citation
    .replaceAll(/^( *version:).*$/gm, `$1 ${version}`)
    .replaceAll(/^( *date-released:).*$/gm, `$1 '${edition}'`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const citation = cited(readFileSync(citationFiles[0] as string, 'utf8'));
  for (const file of citationFiles) writeFileSync(file, citation);
  process.stdout.write(`wrote ${citationFiles.join(' and ')}\n`);
}
