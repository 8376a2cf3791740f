import { Parser, Store as N3Store } from 'n3';
import { describe, expect, test } from 'vitest';
import { borrowedClasses, context } from '../../src/index.js';
import { v1Terms } from '../../src/rdf/term-table.js';
import { shapesTurtle } from '../../src/shapes/shapes-turtle.js';
import { shapesSparqlTurtle } from '../../src/shapes/sparql-turtle.js';
import { codesTurtle } from '../../src/vocabulary/codes-turtle.js';
import { vocabularyTurtle } from '../../src/vocabulary/vocabulary-turtle.js';
import { knownTerms, unknownTerms } from './borrowed.js';

const known = knownTerms();

const termsOfContext = (): readonly string[] =>
  Object.values(context).flatMap((row) => {
    if (typeof row !== 'object') return [];
    const { '@id': id, '@type': type } = row as { readonly '@id': string; readonly '@type'?: string };
    return [id, ...(type === undefined || type === '@id' ? [] : [type])].map((name) =>
      v1Terms.expanded(name),
    );
  });

/** All terms of a description: predicates, classes, and the resources to which it points; but not addresses of pages. */
const termsOf = (turtle: string): readonly string[] => {
  const quads = new N3Store(new Parser().parse(turtle)).getQuads(null, null, null, null);
  const isTerm = (iri: string): boolean => !iri.startsWith('https://');
  return quads
    .flatMap(({ predicate, object }) => [predicate, object])
    .flatMap(({ termType, value }) => (termType === 'NamedNode' && isTerm(value) ? [value] : []));
};

describe('every term that we borrow is in the vocabulary that it is borrowed from', () => {
  test('those of the context', () => {
    expect(termsOfContext().length).toBeGreaterThan(200);
    expect(unknownTerms(termsOfContext(), known)).toEqual([]);
  });

  test('the classes beside our own', () => {
    expect(
      unknownTerms(
        borrowedClasses.map((name) => v1Terms.expanded(name)),
        known,
      ),
    ).toEqual([]);
  });

  test.each([
    ['the vocabulary', vocabularyTurtle],
    ['the code lists', codesTurtle],
    ['the shapes', shapesTurtle],
    ['the SPARQL constraints', shapesSparqlTurtle],
  ])('those of %s', (_name, write) => {
    expect(unknownTerms(termsOf(write()), known)).toEqual([]);
  });

  test('those of the queries of the SPARQL constraints', () => {
    const names = [...shapesSparqlTurtle().matchAll(/(?<![\w<"-])([a-z][\w-]*):([A-Za-z]\w*)/g)]
      .map(([name]) => name)
      .filter((name) => v1Terms.prefixes.has(name.split(':')[0] ?? ''));
    expect(names.length).toBeGreaterThan(50);
    expect(
      unknownTerms(
        names.map((name) => v1Terms.expanded(name)),
        known,
      ),
    ).toEqual([]);
  });

  test('and a misspelt one is found', () => {
    const misspelt = ['prov:wasDerviedFrom', 'schema:startdate', 'oa:hasTargets', 'eli:date_documnt'];
    const iris = misspelt.map((name) => v1Terms.expanded(name));
    expect(unknownTerms([...iris, v1Terms.expanded('prov:wasDerivedFrom')], known)).toEqual([...iris].sort());
  });
});
