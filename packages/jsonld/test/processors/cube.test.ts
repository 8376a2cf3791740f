import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import type { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { arcadia } from '../fixture.js';
import { constraints } from './cube/constraints.js';
import { cubePrefixes, cubesOf } from './cube/normalised.js';

const isBroken = (store: Store, ask: string): boolean =>
  store.query(`${cubePrefixes} ASK { ${ask} }`) as boolean;

const all = Object.entries(constraints);
const real = cubesOf(pakistanRussia);
const invented = cubesOf(arcadia);

describe('integrity constraints of Data Cube', () => {
  test('are asked of cubes that have observations of several sources', () => {
    const observations = real.query(
      `${cubePrefixes} SELECT ?o WHERE { ?o a qb:Observation }`,
    ) as readonly unknown[];
    expect(observations.length).toBeGreaterThan(100);
  });

  test.each(all)('%s holds: $name', (_number, { ask }) => {
    expect([isBroken(invented, ask), isBroken(real, ask)]).toEqual([false, false]);
  });

  test.each(all)('%s finds what is planted against it', (_number, { ask, planted }) => {
    expect(isBroken(cubesOf(arcadia, planted), ask)).toBe(true);
  });
});
