import { describe, expect, test } from 'vitest';
import { catalogueContext } from '../../src/description/catalogue-context.js';
import { GraphCounter, statisticsOf } from '../../src/description/statistics.js';
import { TermTable } from '../../src/rdf/term-table.js';
import { jsonLdNodes } from '../../src/to-json-ld.js';
import { toNTriples } from '../../src/to-rdf.js';
import { arcadia } from '../fixture.js';
import { prefixes, storeOf } from '../rdf.js';

const statistics = statisticsOf(jsonLdNodes(arcadia));
const store = storeOf(toNTriples(arcadia));

const rows = (query: string): readonly (readonly [string, number])[] =>
  (store.query(`${prefixes} ${query}`) as readonly Map<string, { readonly value: string }>[]).map((row) => [
    row.get('x')?.value ?? '',
    Number(row.get('n')?.value),
  ]);

describe('what is counted', () => {
  test('is what a store counts: triples, subjects, resources', () => {
    expect(statistics.triples).toBe(store.size);
    const [[, subjects] = ['', 0]] = rows(
      'SELECT ?x (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s ?p ?o } GROUP BY ?x',
    );
    expect(statistics.subjects).toBe(subjects);
    const [[, entities] = ['', 0]] = rows(
      'SELECT ?x (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s ?p ?o FILTER(REGEX(STR(?s), "^[^#]+$")) } GROUP BY ?x',
    );
    expect(statistics.entities).toBe(entities);
  });

  test('is what a store counts: classes with their instances', () => {
    const counted = statistics.classes.map(({ iri, entities }) => [iri, entities]);
    expect(counted).toEqual(rows('SELECT ?x (COUNT(?s) AS ?n) WHERE { ?s a ?x } GROUP BY ?x ORDER BY ?x'));
  });

  test('is what a store counts: properties with their triples and subjects', () => {
    const triples = statistics.properties.map(({ iri, triples: count }) => [iri, count]);
    expect(triples).toEqual(rows('SELECT ?x (COUNT(*) AS ?n) WHERE { ?s ?x ?o } GROUP BY ?x ORDER BY ?x'));
    const subjects = statistics.properties.map(({ iri, entities }) => [iri, entities]);
    expect(subjects).toEqual(
      rows('SELECT ?x (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s ?x ?o } GROUP BY ?x ORDER BY ?x'),
    );
  });

  test('falls into layers, of which the claims hold all that stands on passages', () => {
    const { direct, claims, description } = statistics.layers;
    expect(direct.triples + claims.triples + description.triples).toBe(statistics.triples);
    expect(claims.triples).toBeGreaterThan(direct.triples);
    expect(description.subjects).toBe(4);
  });

  test('knows the links to the data of others, and the vocabularies', () => {
    expect(statistics.links).toEqual({ geonames: 1, isni: 1, lcnaf: 1, ror: 1, viaf: 1, wikidata: 1 });
    expect(statistics.vocabularies).toContain('https://w3id.org/bilateral/ns#');
    expect(statistics.vocabularies.every((each) => /[#/]$/.test(each))).toBe(true);
  });

  test('can be counted while the resources pass', () => {
    const counter = new GraphCounter();
    expect([...counter.passing(jsonLdNodes(arcadia))]).toHaveLength(statistics.subjects);
    expect(counter.statistics).toEqual(statistics);
  });

  test('can be counted of resources under another context; a key without a term throws', () => {
    const table = new TermTable(catalogueContext);
    const nodes = [{ id: 'https://example.org/a', type: ['dcat:Dataset'], title: { en: ['A', 'B'] } }];
    expect(statisticsOf(nodes, table)).toMatchObject({ triples: 3, subjects: 1, entities: 1 });
    expect(() => statisticsOf([{ id: 'https://example.org/a', visitor: [] } as never], table)).toThrow(
      TypeError,
    );
  });
});
