import { createDossier, type Claim, type Dossier } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { Store as Oxigraph } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { toJsonLd } from '../../src/index.js';
import { nTriples } from '../../src/rdf/n-triples.js';
import { shapesTurtle } from '../../src/shapes/shapes-turtle.js';
import { sparqlConstraints } from '../../src/shapes/sparql-constraints.js';
import { sparqlQuery } from '../../src/shapes/sparql-turtle.js';
import { datasetOf, findingsOfEngine, findingsOfValidate } from './engines.js';

const linesOf = (dossier: Dossier): string => [...nTriples(toJsonLd(dossier)['@graph'])].join('');

/** The dossier with the claims of every sixth record alone; the others keep their labels, so that nothing points nowhere. */
const sixth = (): Dossier => {
  const { info, sources, records, conflicts, dates } = pakistanRussia;
  const kept = [...records.values()].map(({ merged: _merged, values: _values, ...record }, index) => {
    const { conflicts: _judged, ...bare } = record;
    return index % 6 === 0 ? record : { ...bare, claims: [] as readonly Claim[] };
  });
  const addresses = new Set(kept.flatMap(({ claims }) => claims.map(({ address }) => address)));
  return createDossier({
    format: 1,
    dossier: info,
    sources: [...sources.values()],
    records: kept,
    conflicts: conflicts.filter(({ positions }) =>
      positions.every(({ claims }) => claims.every((each) => addresses.has(each))),
    ),
    dates,
  } as never);
};

describe('the shapes, asked of the Pakistan–Russia dossier', () => {
  const graph = linesOf(pakistanRussia);

  test('find nothing in SHACL Core, by shacl-engine', async () => {
    expect(await findingsOfEngine(datasetOf(shapesTurtle()), datasetOf(graph))).toEqual([]);
  }, 180_000);

  test('find nothing in SHACL Core in the claims of a sixth of the records, by rdf-validate-shacl', async () => {
    const part = datasetOf(linesOf(sixth()));
    expect(part.size).toBeGreaterThan(60_000);
    expect(await findingsOfValidate(datasetOf(shapesTurtle()), part)).toEqual([]);
  }, 180_000);

  test('find no violation of the SPARQL constraints', () => {
    const store = new Oxigraph();
    store.load(graph, { format: 'application/n-triples' });
    for (const constraint of sparqlConstraints.filter(({ severity }) => severity === 'Violation')) {
      const rows = store.query(sparqlQuery(constraint)) as readonly Map<string, { value: string }>[];
      expect([constraint.name, rows.map((row) => row.get('this')?.value)]).toEqual([constraint.name, []]);
    }
  }, 180_000);
});
