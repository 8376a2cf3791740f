import type { Store } from 'n3';
import { beforeAll, describe, expect, test } from 'vitest';
import { toJsonLd } from '../../src/index.js';
import { nTriples } from '../../src/rdf/n-triples.js';
import { shapesTurtle } from '../../src/shapes/shapes-turtle.js';
import { arcadia } from '../fixture.js';
import { datasetOf, findingsOfEngine, findingsOfValidate, type Finding } from './engines.js';
import { plant, planted, told } from './planted.js';

const graph = [...nTriples(toJsonLd(arcadia)['@graph'])].join('');
let shapes: Store;
let faults: { readonly validate: readonly Finding[]; readonly engine: readonly Finding[] };

beforeAll(async () => {
  shapes = datasetOf(shapesTurtle());
  const data = datasetOf(plant(graph));
  faults = {
    validate: await findingsOfValidate(shapes, data),
    engine: await findingsOfEngine(shapes, data),
  };
}, 60_000);

describe('the shapes of SHACL Core', () => {
  test('find nothing in the invented dossier, whichever engine reads them', async () => {
    const data = datasetOf(graph);
    expect(await findingsOfEngine(shapes, data)).toEqual([]);
    expect(await findingsOfValidate(shapes, data)).toEqual([]);
  });

  test.each(planted)('find $name', ({ found }) => {
    const rows = found.map((each) => each.join(' '));
    expect(rows.length).toBeGreaterThan(0);
    expect(told(faults.engine)).toEqual(expect.arrayContaining(rows));
    expect(told(faults.validate)).toEqual(expect.arrayContaining(rows));
  });

  test('find nothing that was not planted', () => {
    const rows = planted.flatMap(({ found }) => found.map((each) => each.join(' ')));
    expect(told(faults.engine)).toEqual([...new Set(rows)].sort());
  });

  test('are read alike by both engines, to the last finding', () => {
    expect(faults.validate).toEqual(faults.engine);
  });
});
