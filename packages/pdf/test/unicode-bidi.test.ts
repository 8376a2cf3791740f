import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countBidiCharacterTest, countBidiTest } from './unicode-bidi.js';

const bidiTest = '/usr/share/unicode/BidiTest.txt';
const bidiCharacterTest = '/usr/share/unicode/BidiCharacterTest.txt';
const missing = !existsSync(bidiTest) || !existsSync(bidiCharacterTest);
const skip = missing && process.env['CI'] === undefined;

/** A busy machine needs longer than other tests have. */
const patience = 180_000;

/** Setting whole lines takes long: the order of all is found by the rule, and of these shares in fragments too. */
const share = { bidiTest: 80, bidiCharacterTest: 20 };

test.skipIf(skip)(
  'every line of BidiTest.txt is ordered right (skipped without Debian’s unicode-data)',
  { timeout: patience },
  () => {
    const file = readFileSync(bidiTest, 'utf8');
    const all = countBidiTest(file, 'rule');
    expect(all.firstWrong).toBeUndefined();
    expect(all.lines).toBeGreaterThan(490_000);
    expect(countBidiTest(file, 'fragments', share.bidiTest).firstWrong).toBeUndefined();
  },
);

test.skipIf(skip)(
  'so is every line of BidiCharacterTest.txt (skipped without Debian’s unicode-data)',
  { timeout: patience },
  () => {
    const file = readFileSync(bidiCharacterTest, 'utf8');
    const all = countBidiCharacterTest(file, 'rule');
    expect(all.firstWrong).toBeUndefined();
    expect(all.lines).toBeGreaterThan(91_000);
    expect(countBidiCharacterTest(file, 'fragments', share.bidiCharacterTest).firstWrong).toBeUndefined();
  },
);

test.each(['rule', 'fragments'] as const)(
  'a line whose levels or order are not those expected counts as wrong (%s)',
  (ordering) => {
    const count = (levels: string, order: string) =>
      countBidiTest(`@Levels: ${levels}\n@Reorder: ${order}\nR L R; 2\n`, ordering);
    expect(count('1 0 1', '0 1 2')).toMatchObject({ lines: 1, right: 1 });
    expect(count('1 0 1', '2 1 0')).toMatchObject({ right: 0, firstWrong: 'R L R; 2: ltr order 0 1 2' });
    expect(count('1 2 1', '0 1 2')).toMatchObject({ right: 0, firstWrong: 'R L R; 2: ltr levels 1,0,1' });
  },
);
