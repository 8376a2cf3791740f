import { expect, test } from 'vitest';
import * as jsonld from './index.js';
import * as publishing from './publish.js';

test('the package exports these names', () => {
  expect(Object.keys(jsonld).sort()).toEqual([
    'borrowedClasses',
    'canonicalLines',
    'coinedClasses',
    'coinedDatatypes',
    'coinedProperties',
    'context',
    'fromJsonLd',
    'jsonLdNodes',
    'nTriples',
    'printJsonLd',
    'streamJsonLd',
    'streamNTriples',
    'streamTriG',
    'streamTurtle',
    'toJsonLd',
    'toNTriples',
    'toTriG',
    'toTurtle',
  ]);
});

test('its entry for publishing exports these', () => {
  expect(Object.keys(publishing).sort()).toEqual([
    'codesTurtle',
    'evidenceJson',
    'publish',
    'publishedPaths',
    'shapesSparqlTurtle',
    'shapesTurtle',
    'tables',
    'vocabularyTurtle',
  ]);
});
