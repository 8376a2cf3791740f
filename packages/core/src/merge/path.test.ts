import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPath, parsePath } from './path.js';

describe('a path', () => {
  it('is written with dots, and dots inside a key are escaped', () => {
    expect(formatPath(['names', 'v. 1.5|en', 'from'])).toBe('names.v\\. 1\\.5|en.from');
  });

  it('reads back as it was written', () => {
    const steps = fc.array(
      fc.string({ minLength: 1, unit: fc.constantFrom('a', '.', '\\', 'é', '|', '\n') }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(steps, (path) => {
        expect(parsePath(formatPath(path))).toEqual(path);
      }),
      { seed: 20220224 },
    );
  });

  it('is empty for an empty text', () => {
    expect(parsePath('')).toEqual([]);
  });
});
