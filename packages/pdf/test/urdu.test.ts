import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { countGlyphs } from './urdu-glyphs.js';
import { countFound } from './urdu-search.js';
import { urduWords } from './urdu-words.js';

const words = urduWords();
const hands = ['naskh', 'nastaliq'] as const;

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const skip = process.env['CI'] === undefined && !hasPoppler();

test('the dossier has words enough to judge by', () => {
  expect(words.length).toBeGreaterThanOrEqual(2000);
});

describe.each(hands)('in %s', (hand) => {
  test('every Urdu word of the dossier shows the glyphs of HarfBuzz, each in its place', async () => {
    const { equal, empty, firstDifferent } = await countGlyphs(words, hand);
    expect(firstDifferent).toBeUndefined();
    expect(equal).toBe(words.length);
    expect(empty).toBe(0);
  });

  test.skipIf(skip)('the words are found in what Poppler reads (skipped without pdftotext)', async () => {
    const { found, lost } = await countFound(words, hand);
    expect(found / words.length, `not found: ${lost.join(' ')}`).toBeGreaterThan(0.99);
  });
});

test('a word whose glyph was moved or lost is told apart', async () => {
  expect((await countGlyphs(['پاکستان'], 'naskh')).equal).toBe(1);
  const { equal, firstDifferent } = await countGlyphs(['پاکستان', 'روس'], 'naskh', (file) =>
    Buffer.from(
      Buffer.from(file)
        .toString('latin1')
        .replace(/(\[<\w{4})/, '$1>50<'),
      'latin1',
    ),
  );
  expect(firstDifferent).toBe('پاکستان');
  expect(equal).toBe(1);
});
