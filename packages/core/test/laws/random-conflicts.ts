import fc from 'fast-check';
import type { CompiledDossier, CompiledRecord } from '../../src/dossier/compiled.js';
import { settled } from './settled.js';
import { allIds } from './universe.js';

/** A conflict that an editor writes, before it is known which claims there are: a number stands for one of them. */
interface DrawnConflict {
  readonly sides: readonly (readonly number[])[];
  readonly about: readonly string[];
  readonly state: string;
}

/** Conflicts that an editor writes. */
export const drawnConflicts: fc.Arbitrary<readonly DrawnConflict[]> = fc.array(
  fc.record({
    sides: fc.array(fc.array(fc.nat(60), { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 2 }),
    about: fc.array(fc.constantFrom(...allIds), { maxLength: 2 }),
    state: fc.constantFrom('open', 'preferred', 'both-true'),
  }),
  { maxLength: 2 },
);

/** Those conflicts between the claims of some records. */
export const conflictsIn = (
  records: readonly CompiledRecord[],
  drawn: readonly DrawnConflict[],
  present: ReadonlySet<string>,
): CompiledDossier['conflicts'] => {
  const addresses = records.flatMap(({ claims }) => claims.map(({ address }) => address));
  if (addresses.length === 0) return [];
  return drawn.map(({ sides, about, state }, index) => ({
    id: `story-${index + 1}`,
    label: { en: `Story ${index + 1}` },
    state,
    positions: sides.map((side) => ({
      claims: side.map((at) => addresses[at % addresses.length] as string),
    })),
    ...settled({ about }, (id) => present.has(id)),
  })) as unknown as CompiledDossier['conflicts'];
};
