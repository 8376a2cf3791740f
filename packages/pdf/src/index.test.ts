import { expect, test } from 'vitest';
import * as face from './index.js';

test('the package exports the renderer and its error', () => {
  expect(Object.keys(face).sort()).toEqual(['renderPdf']);
});
