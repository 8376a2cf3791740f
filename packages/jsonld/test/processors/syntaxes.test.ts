import type { Quad as RdfQuad } from '@rdfjs/types';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { toNTriples, toTriG, toTurtle } from '../../src/index.js';
import { countOfRaptor, hasRaptor } from './raptor.js';
import { canonical, lineOf } from './readers.js';

const triples = toNTriples(pakistanRussia);
const count = triples.split('\n').length - 1;

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

const read = (text: string, format: string): readonly RdfQuad[] => new Parser({ format }).parse(text);

/** The object of each subject under a property. */
const objects = (quads: readonly RdfQuad[], property: string): ReadonlyMap<string, RdfQuad['object']> =>
  new Map(
    quads.flatMap(({ subject, predicate, object }) =>
      predicate.value === property ? [[subject.value, object]] : [],
    ),
  );

describe('the Pakistan–Russia dossier', { timeout: 240_000 }, () => {
  const turtle = toTurtle(pakistanRussia);

  test.skipIf(!hasRaptor)('as Turtle is read by Raptor to the last triple (skipped without rapper)', () => {
    expect(countOfRaptor(turtle, 'turtle')).toBe(count);
  });

  test.skipIf(!hasRaptor)(
    'as N-Triples is read by Raptor to the last triple (skipped without rapper)',
    () => {
      expect(countOfRaptor(triples, 'ntriples')).toBe(count);
    },
  );

  test.skipIf(!hasRaptor)('with a broken line is refused by Raptor (skipped without rapper)', () => {
    const unclosed = '<https://example.org/a> <https://example.org/b> "c .\n';
    expect(() => countOfRaptor(unclosed, 'ntriples')).toThrow();
  });

  test('as Turtle is read by N3.js to the triples of the canonical form', () => {
    expect(canonical(read(turtle, 'text/turtle').map(lineOf)) === triples).toBe(true);
  });

  test('as TriG has as many triples in the default graph, and in a graph named by each claim the triple that it states', () => {
    const quads = read(toTriG(pakistanRussia), 'application/trig');
    const plain = quads.filter(({ graph }) => graph.termType === 'DefaultGraph');
    const named = quads.filter(({ graph }) => graph.termType === 'NamedNode');
    expect(plain).toHaveLength(count);
    const claims = plain.filter(
      ({ predicate, object }) =>
        predicate.value === `${rdf}type` && object.value === 'https://w3id.org/bilateral/ns#Claim',
    );
    expect(named.map(({ graph }) => graph.value).sort()).toEqual(
      claims.map(({ subject }) => subject.value).sort(),
    );
    const stated = ['subject', 'predicate', 'object'].map((name) => objects(plain, `${rdf}${name}`));
    const wrong = named.filter(({ subject, predicate, object, graph }) =>
      [subject, predicate, object].some((term, index) => {
        const claimed = stated[index]?.get(graph.value);
        return claimed === undefined || !term.equals(claimed);
      }),
    );
    expect(wrong).toEqual([]);
  });
});
