import { codeLists } from '@bilateral/core';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { toJsonLd } from '../../src/index.js';
import { nTriples } from '../../src/rdf/n-triples.js';
import { codesTurtle } from '../../src/vocabulary/codes-turtle.js';
import { codeListOf, listedCodes } from '../../src/vocabulary/code-lists.js';
import { arcadia } from '../fixture.js';
import { prefixes } from '../rdf.js';

const store = new Store();
store.load(codesTurtle(), { format: 'text/turtle' });
const data = [...nTriples(toJsonLd(arcadia)['@graph'])].join('');

const ask = (pattern: string): boolean => store.query(`${prefixes} ASK { ${pattern} }`) as boolean;
const count = (pattern: string): number =>
  (store.query(`${prefixes} SELECT * WHERE { ${pattern} }`) as readonly unknown[]).length;

describe('the code lists', () => {
  test('hold every list of the model with every code, whether a dossier uses it or not', () => {
    for (const [list, codes] of Object.entries(codeLists)) {
      expect(codeListOf(list).codes.map(({ code }) => code)).toEqual(Object.keys(codes));
    }
    const all = listedCodes.reduce((sum, { codes }) => sum + codes.length, 0);
    expect(count('?c a skos:Concept ; skos:inScheme ?s')).toBe(all);
    expect(count('?s a skos:ConceptScheme')).toBe(Object.keys(codeLists).length + 6);
  });

  test('name every list, and every code that is no word of an outside scheme, in three languages', () => {
    for (const language of ['en', 'ru', 'ur']) {
      const unnamed = (what: string): string =>
        `${what} FILTER NOT EXISTS { ?x skos:prefLabel ?l FILTER(LANG(?l) = "${language}") }`;
      expect(ask(unnamed('?x a skos:ConceptScheme .'))).toBe(false);
      const outside = 'FILTER(!REGEX(STR(?s), "plover|cameo"))';
      expect(ask(unnamed(`?x skos:inScheme ?s . ${outside}`))).toBe(false);
    }
  });

  test('tie every code to its list in both directions, with one notation', () => {
    expect(
      ask('?c skos:inScheme ?s FILTER NOT EXISTS { ?c skos:topConceptOf ?s . ?s skos:hasTopConcept ?c }'),
    ).toBe(false);
    expect(ask('?c skos:inScheme ?s FILTER NOT EXISTS { ?c skos:notation ?n }')).toBe(false);
    expect(ask('?c skos:notation ?a, ?b FILTER(STR(?a) < STR(?b))')).toBe(false);
  });

  test('point to nothing of their own that they do not hold', () => {
    expect(ask('?c skos:broader ?b FILTER NOT EXISTS { ?b a skos:Concept }')).toBe(false);
    expect(count('?c skos:broader ?b')).toBe(codeListOf('plover').codes.length);
  });

  test('are the same as others only in the ranks of Wikidata', () => {
    expect(count('?c skos:exactMatch ?m')).toBe(3);
    expect(
      ask(
        '<https://w3id.org/bilateral/code/rank/preferred> skos:exactMatch <http://wikiba.se/ontology#PreferredRank>',
      ),
    ).toBe(true);
  });

  test('say of each code and list all that the data say of it', () => {
    const lines = data.split('\n').filter((line) => line.startsWith('<https://w3id.org/bilateral/code/'));
    expect(lines.length).toBeGreaterThan(300);
    const said = new Store();
    said.load(lines.join('\n'), { format: 'application/n-triples' });
    expect(said.match().filter((quad) => !store.has(quad))).toEqual([]);
  });

  test('refuse a name that no list has', () => {
    expect(() => codeListOf('colours')).toThrow(RangeError);
  });
});
