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
