import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../dossier/compiled.js';
import { unmerged } from '../dossier/merged-records.js';
import { canonical } from './canonical.js';
import { mergeClaims } from './merge-claims.js';
import { valuesOf } from './values-of.js';
import { mergeContext } from './voices.js';

/** Without regard to the order in which sets and lists name their elements. */
const inNoOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => canonical(inNoOrder(each))).sort();
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inNoOrder(each)]));
};

describe('valuesOf', () => {
  it('gives the values that merging gives, for every record and modality of the shipped dossier', () => {
    const context = mergeContext(pakistanRussia.sources, pakistanRussia.dates);
    for (const { id, claims } of unmerged(pakistanRussia)) {
      for (const [modality, { values, properties }] of Object.entries(mergeClaims(claims, context))) {
        const those = claims.filter(
          (claim: Claim) => claim.modality === modality && claim.rank !== 'deprecated',
        );
        const plain = valuesOf(those, context);
        expect(canonical(inNoOrder(plain.values)), `${id} ${modality}`).toBe(canonical(inNoOrder(values)));
        const conflicts = Object.values(properties).flatMap(({ conflict }) => conflict ?? []);
        expect(plain.conflicts.map(canonical).sort(), id).toEqual(conflicts.map(canonical).sort());
      }
    }
  });
});
