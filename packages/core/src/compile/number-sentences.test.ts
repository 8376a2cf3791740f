import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestSentences, numberSentences } from './number-sentences.js';

const text = 'The Gazette 🚢\n\nShips came. 🚢🚢 Nobody saw them!\r\n  Old 👩‍👩‍👧 friends met.';

const sha256 = (part: string): string => createHash('sha256').update(part, 'utf8').digest('hex');

describe('numberSentences', () => {
  const sentences = numberSentences(text, 'en');

  it('counts lines as paragraphs, and their sentences from one', () => {
    expect(sentences.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`)).toEqual([
      '1.1',
      '3.1',
      '3.2',
      '4.1',
    ]);
  });

  it('counts offsets in code points, not in UTF-16 units', () => {
    const points = [...text];
    expect(sentences.map(({ start, end }) => points.slice(start, end).join(''))).toEqual([
      'The Gazette 🚢',
      'Ships came.',
      '🚢🚢 Nobody saw them!',
      'Old 👩‍👩‍👧 friends met.',
    ]);
    expect(sentences[1]).toMatchObject({ start: 15, end: 26 });
    expect(sentences[2]).toMatchObject({ start: 27, end: 46 });
    expect(text.indexOf('Ships')).toBe(16);
  });

  it('digests exactly the characters of the sentence', () => {
    expect(sentences[2]?.sha256).toBe(sha256('🚢🚢 Nobody saw them!'));
  });

  it('gives nothing for an empty text', () => {
    expect(numberSentences('', 'en')).toEqual([]);
    expect(numberSentences(' \n\t\n', 'en')).toEqual([]);
  });

  it('numbers Urdu, which ends its sentences otherwise', () => {
    expect(numberSentences('وہ آئے۔ وہ گئے۔', 'ur')).toHaveLength(2);
  });
});

describe('digestSentences', () => {
  it('gives the digests of known places again', () => {
    const sentences = numberSentences(text, 'en');
    const places = sentences.map(({ sha256: _digest, ...place }) => place);
    expect(digestSentences(text, places)).toEqual(sentences);
  });

  it('sees a change of one character, and a shift by one', () => {
    const sentences = numberSentences(text, 'en');
    const changed = digestSentences(text.replace('Ships', 'Shops'), sentences);
    expect(changed.map((each, index) => each.sha256 === sentences[index]?.sha256)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    const shifted = digestSentences(`🚢${text}`, sentences);
    expect(shifted.every((each, index) => each.sha256 !== sentences[index]?.sha256)).toBe(true);
  });
});
