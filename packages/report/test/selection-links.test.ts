import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../src/index.js';

/** Every string under a field of a tree, wherever it stands. */
function* valuesOf(field: string, value: unknown): Generator<string> {
  if (value === null || typeof value !== 'object') return;
  for (const [key, each] of Object.entries(value)) {
    if (key === field && typeof each === 'string') yield each;
    else yield* valuesOf(field, each);
  }
}

describe('the report of a part of the dossier', () => {
  it.each([
    { period: '2014/2024' },
    { period: '1990/1999' },
    { period: '2023', topics: ['trade'] },
    { period: '1948/1972' },
    { topics: ['energy', 'defence'] },
  ])('points to nothing that it leaves out: %j', (selection) => {
    const report = buildReport(pakistanRussia, selection);
    const held = new Set(valuesOf('id', report));
    const targets = [...valuesOf('target', report)];
    expect(targets.length).toBeGreaterThan(50);
    expect(targets.filter((target) => !held.has(target))).toEqual([]);
  });

  it('takes in with a topic the narrower ones', () => {
    const labels = JSON.stringify(buildReport(pakistanRussia, { topics: ['energy'] }).body);
    expect(labels).toContain('First shipment of Russian crude oil');
    expect(labels).not.toContain('Arabian Monsoon exercise');
  });
});
