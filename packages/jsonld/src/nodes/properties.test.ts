import { BilateralError, propertyTypes } from '@bilateral/core';
import { expect, test } from 'vitest';
import { placeOf } from './properties.js';

const iri = 'https://example.org/x';

const paths = Object.entries(propertyTypes).flatMap(([property, type]): readonly (readonly string[])[] => {
  if (type.type === 'list') return Object.keys(type.fields).map((name) => [property, 'key', name]);
  return type.type === 'group' ? Object.keys(type.fields).map((name) => [property, name]) : [[property]];
});

test('every property of the model has a term', () => {
  expect(paths.length).toBeGreaterThan(90);
  for (const path of paths) expect(placeOf('visit', iri, path).term).toBeTypeOf('string');
});

test('a property that no row names is refused by name', () => {
  expect(() => placeOf('visit', iri, ['colour'])).toThrow(BilateralError);
  expect(() => placeOf('visit', iri, ['colour'])).toThrow(/'colour' of the kind visit/);
});

test('the state from which goods are sent is not that from which a visit is made', () => {
  expect([placeOf('shipment', iri, ['from']).term, placeOf('visit', iri, ['from']).term]).toEqual([
    'fromLocation',
    'visitingState',
  ]);
});

test('a field of a list element belongs to the element', () => {
  expect(placeOf('visit', iri, ['participants', 'ada', 'office'])).toMatchObject({
    subject: `${iri}#participants.ada`,
    term: 'capacity',
    element: { link: 'association', type: 'prov:Association' },
  });
});
