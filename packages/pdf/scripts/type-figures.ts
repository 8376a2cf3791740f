/**
 * Prints the figures of type that `docs/quality.md` tells. `npx tsx packages/pdf/scripts/type-figures.ts --fragments`
 * sets every line of the Unicode tests as a whole, which takes minutes, instead of ordering it by the rule alone.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fontFolder } from '../src/font-folder.js';
import {
  countBidiCharacterTest,
  countBidiTest,
  type BidiCount,
  type Ordering,
} from '../test/unicode-bidi.js';
import { countGlyphs } from '../test/urdu-glyphs.js';
import { countFound } from '../test/urdu-search.js';
import { urduWords } from '../test/urdu-words.js';

const unicodeFolder = '/usr/share/unicode';

const ordering: Ordering = process.argv.includes('--fragments') ? 'fragments' : 'rule';

function print(name: string, figure: string): void {
  process.stdout.write(`${name}: ${figure}\n`);
}

function printLines(name: string, { right, lines, firstWrong }: BidiCount): void {
  const wrong = firstWrong === undefined ? '' : `; the first wrong one is ${firstWrong}`;
  print(`${name} lines right`, `${right} of ${lines}${wrong}`);
}

const unicode = (name: string): string => readFileSync(`${unicodeFolder}/${name}`, 'utf8');

printLines('BidiTest.txt', countBidiTest(unicode('BidiTest.txt'), ordering));
printLines('BidiCharacterTest.txt', countBidiCharacterTest(unicode('BidiCharacterTest.txt'), ordering));

const words = urduWords();
for (const hand of ['naskh', 'nastaliq'] as const) {
  const { equal, empty } = await countGlyphs(words, hand);
  print(`Urdu words in ${hand} equal to HarfBuzz`, `${equal} of ${words.length}, ${empty} with glyph 0`);
  const { found } = await countFound(words, hand);
  print(`Urdu words in ${hand} found by pdftotext`, `${(found / words.length).toFixed(3)} (${found})`);
}

const fonts = readdirSync(fontFolder).filter((name) => name.endsWith('.ttf'));
const bytes = fonts.reduce((sum, name) => sum + statSync(new URL(name, fontFolder)).size, 0);
print('bytes of fonts in the package', `${bytes} in ${fonts.length} files`);
