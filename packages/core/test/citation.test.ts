import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cited, citationFiles } from '../scripts/citation.js';

const home = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(home, path), 'utf8');
const [atRoot = '', packed = ''] = citationFiles.map((file) => readFileSync(file, 'utf8'));
const { version, files } = JSON.parse(read('package.json')) as { version: string; files: readonly string[] };
const { edition, title, licence } = parse(read('data/pakistan-russia/dossier.yaml')) as {
  edition: string;
  title: { en: string };
  licence: string;
};

describe('the citation', () => {
  it('is the same in the package as at the root, and is packed', () => {
    expect(packed).toBe(atRoot);
    expect(files).toContain('CITATION.cff');
  });

  it('has the version of the package and the edition of the dossier, which `npm run version` writes', () => {
    expect(atRoot).toBe(cited(atRoot));
    expect(parse(atRoot)).toMatchObject({
      'cff-version': '1.2.0',
      type: 'software',
      version,
      'date-released': edition,
      references: [{ type: 'data', version, title: title.en, license: licence, 'date-released': edition }],
    });
  });

  it('would be told a new version', () => {
    const before = `version: 0.0.9\ndate-released: '1999-01-01'\nreferences:\n    version: 0.0.9\n`;
    expect(cited(before)).toBe(
      `version: ${version}\ndate-released: '${edition}'\nreferences:\n    version: ${version}\n`,
    );
  });
});
