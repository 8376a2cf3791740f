import { expect, test } from 'vitest';
import * as entry from './index.js';

test('exports these names', () => {
  expect(Object.keys(entry).sort()).toEqual([
    'BilateralError',
    'buildReport',
    'chapterNames',
    'details',
    'drawFigure',
  ]);
});
