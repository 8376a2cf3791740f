import { describe, expect, it } from 'vitest';
import { expandPassage, printPassage } from './passages.js';

describe('a passage', () => {
  it.each([
    ['25.1', ['25.1']],
    ['25.1-3', ['25.1', '25.2', '25.3']],
    [
      ['25.2', '29.1-2', '25.2'],
      ['25.2', '29.1', '29.2'],
    ],
  ])('%j is written out as %j', (at, sentences) => {
    expect(expandPassage(at)).toEqual(sentences);
  });

  it('that claims to be endless is cut, for the lock to refuse it', () => {
    expect(expandPassage('1.1-999999999')).toHaveLength(1000);
  });

  it('keeps in an address the form in which it was written', () => {
    expect(printPassage('25.1-3')).toBe('25.1-3');
    expect(printPassage(['25.1', '29.2'])).toBe('25.1,29.2');
  });
});
