import { expect, test } from 'vitest';
import * as jsonld from './index.js';

test('the package exports these names', () => {
  expect(Object.keys(jsonld).sort()).toEqual([
    'JsonLdError',
    'borrowedClasses',
    'coinedClasses',
    'coinedDatatypes',
    'coinedProperties',
    'context',
    'printJsonLd',
    'toJsonLd',
  ]);
});
