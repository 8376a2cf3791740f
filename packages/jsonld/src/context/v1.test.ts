import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contextFile, printContext } from '../../scripts/print-context.js';
import { coinedClasses, coinedDatatypes, coinedProperties } from './terms.js';
import { v1 } from './v1.js';

const rows = Object.entries(v1).flatMap(([key, row]) =>
  typeof row === 'object' ? [{ key, row: row as Readonly<Record<string, unknown>> }] : [],
);

test('the committed file is the context', () => {
  expect(readFileSync(contextFile, 'utf8')).toBe(printContext());
});

test('the context is of JSON-LD 1.1, protected, and turns no unknown key into a property', () => {
  expect(v1).toMatchObject({ '@version': 1.1, '@protected': true, id: '@id', type: '@type' });
  expect(v1).not.toHaveProperty('@vocab');
  expect(v1).not.toHaveProperty('@base');
});

test('every term of ours is defined and is in the context, and the other way round', () => {
  const inContext = rows
    .flatMap(({ row }) => [row['@id'], row['@type']])
    .filter((iri): iri is string => String(iri).startsWith('br:'));
  const coined = Object.keys({ ...coinedClasses, ...coinedProperties, ...coinedDatatypes }).map(
    (term) => `br:${term}`,
  );
  expect([...new Set(inContext)].sort()).toEqual(coined.sort());
});

test('no two keys stand for one property, but for notations, which their datatypes tell apart', () => {
  const iris = rows.map(({ row }) => String(row['@id']));
  const repeated = iris.filter((iri, index) => iris.indexOf(iri) !== index);
  expect([...new Set(repeated)]).toEqual(['skos:notation']);
});

test('every prefix in use is declared', () => {
  const used = rows
    .flatMap(({ row }) => [row['@id'], row['@type']])
    .flatMap((iri) => /^([\w-]+):/.exec(String(iri ?? ''))?.[1] ?? []);
  expect([...new Set(used)].filter((prefix) => !(prefix in v1))).toEqual([]);
});
