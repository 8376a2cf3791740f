import { Store } from 'oxigraph';
import { beforeAll, describe, expect, test } from 'vitest';
import { toJsonLd } from '../../src/index.js';
import { nTriples } from '../../src/rdf/n-triples.js';
import { vocabularyTurtle } from '../../src/vocabulary/vocabulary-turtle.js';
import { codesTurtle } from '../../src/vocabulary/codes-turtle.js';
import { arcadia } from '../fixture.js';
import { vocabularyFile } from './borrowed.js';

const home = 'https://w3id.org/bilateral/arcadia-baltia/id/';

/** Whatever is of two classes that share no member, by their superclasses too. */
const clashes = `
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT DISTINCT ?x ?a ?b WHERE {
  ?a (owl:disjointWith|^owl:disjointWith) ?b . FILTER(STR(?a) < STR(?b))
  ?x a/rdfs:subClassOf* ?a . ?x a/rdfs:subClassOf* ?b .
}`;

const found = (store: Store): readonly string[] =>
  (store.query(clashes) as readonly Map<string, { readonly value: string }>[]).map((row) =>
    [...row.values()].map(({ value }) => value.replace(home, '').replace(/^.*[/#](?=\w+$)/, '')).join(' '),
  );

let store: Store;
beforeAll(() => {
  store = new Store();
  // In the default graph, whatever graph the file names.
  for (const name of ['prov', 'org', 'foaf', 'skos'] as const) {
    const triples = vocabularyFile(name).replaceAll(/ <[^<>]*> \.$/gm, ' .');
    store.load(triples, { format: 'application/n-triples' });
  }
  store.load(vocabularyTurtle(), { format: 'text/turtle' });
  store.load(codesTurtle(), { format: 'text/turtle' });
  store.load([...nTriples(toJsonLd(arcadia)['@graph'])].join(''), { format: 'application/n-triples' });
}, 60_000);

describe('classes that share no member', () => {
  test('are many, in the vocabularies of others and in ours', () => {
    const pairs = store.query(
      'SELECT ?a ?b WHERE { ?a <http://www.w3.org/2002/07/owl#disjointWith> ?b }',
    ) as readonly unknown[];
    expect(pairs.length).toBeGreaterThan(15);
  });

  test('share none in the invented dossier with its vocabulary and code lists', () => {
    expect(found(store)).toEqual([]);
  });

  test.each([
    ['visit/ada-visits', 'http://www.w3.org/ns/prov#Entity'],
    ['project/pipe', 'http://xmlns.com/foaf/0.1/Person'],
    ['concept/pressure', 'http://www.w3.org/2004/02/skos/core#ConceptScheme'],
    ['relation/ada-premier', 'http://www.w3.org/ns/org#Site'],
  ])('are seen to share %s, if it were planted as %s', (id, type) => {
    const planted = `<${home}${id}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${type}> .`;
    const before = store.size;
    store.load(planted, { format: 'application/n-triples' });
    expect(store.size).toBe(before + 1);
    expect(found(store).filter((row) => row.includes(id.split('/').at(-1) ?? id))).not.toEqual([]);
    store.update(`DELETE DATA { ${planted} }`);
  });
});
