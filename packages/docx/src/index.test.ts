import { expect, test } from 'vitest';
import * as docx from './index.js';

test('the package exports these names', () => {
  expect(Object.keys(docx).sort()).toEqual(['renderDocx']);
});
