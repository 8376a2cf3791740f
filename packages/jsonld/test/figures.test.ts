import type { Store } from 'oxigraph';
import { beforeAll, describe, expect, test } from 'vitest';
import { node, storeOfArcadia } from './arcadia.js';
import { select } from './rdf.js';

let store: Store;
beforeAll(async () => {
  store = await storeOfArcadia();
});

describe('figures', () => {
  test('each source has its observation of a period; a target, and a bound, has none', () => {
    expect(
      select(
        store,
        'SELECT ?source ?period ?value WHERE { ?o a qb:Observation ; br:reportedIn ?source ; sdim:refPeriod ?period ; smea:obsValue ?value }',
      ),
    ).toEqual([
      'source/gazette 2020 790000000',
      'source/herald 2020 517500000',
      'source/herald 2030 10000000000',
    ]);
  });

  test('a forecast is marked as one', () => {
    expect(
      select(
        store,
        'SELECT ?period WHERE { ?o satt:obsStatus <http://purl.org/linked-data/sdmx/2009/code#obsStatus-F> ; sdim:refPeriod ?period }',
      ),
    ).toEqual(['2030']);
  });

  test('an amount keeps the number as stated beside the number that it stands for', () => {
    expect(node('quantity/value=517.50;scale=million;currency=USD')).toMatchObject({
      amount: '517500000',
      statedValue: '517.50',
      currency: 'USD',
    });
    expect(node('quantity/value=8.10;unit=kilometre')).toMatchObject({ amount: '8.10', statedValue: '8.10' });
  });
});
