import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareSources,
  type ComparedValue,
  type SourceComparison,
} from '../../src/query/compare-sources.js';
import { onlyIn } from '../../src/query/only-in.js';
import { dossier } from './random-dossier.js';
import { firstSource, voiceOf } from './reference-merge.js';
import { tries } from './runs.js';
import { sourceIds } from './universe.js';

const twoSources = fc.tuple(fc.constantFrom(...sourceIds), fc.constantFrom(...sourceIds));

const side = (value: ComparedValue['a']): string =>
  value
    ? `${JSON.stringify(value.value)} ${value.claims
        .map(({ address }) => address)
        .sort()
        .join()}`
    : '';

const rows = (values: readonly ComparedValue[], isMirrored = false): readonly string[] =>
  values
    .map(({ record, property, modality, a, b }) =>
      [record, property, modality, side(isMirrored ? b : a), side(isMirrored ? a : b)].join(' | '),
    )
    .sort();

const sides = (comparison: SourceComparison, which: 'a' | 'b'): ReadonlySet<string> =>
  new Set(
    Object.values(comparison).flatMap((values: readonly ComparedValue[]) =>
      values.flatMap((value) => value[which]?.claims.map(({ address }) => address) ?? []),
    ),
  );

describe('sources, for any dossier', () => {
  it('have alone the same from either side, and nothing is told twice', () => {
    fc.assert(
      fc.property(dossier, twoSources, (each, [a, b]) => {
        const [there, back] = [compareSources(each, a, b), compareSources(each, b, a)];
        expect(rows(back.onlyB, true)).toEqual(rows(there.onlyA));
        expect(rows(back.onlyA, true)).toEqual(rows(there.onlyB));
        for (const values of Object.values(there) as readonly (readonly ComparedValue[])[]) {
          const told = rows(values.filter(({ property }) => property !== 'account'));
          expect(told).toEqual([...new Set(told)]);
        }
      }),
      tries(40),
    );
  });

  it('contradict each other on the same properties from either side, and agree on the same', () => {
    const places = (values: readonly ComparedValue[]): readonly string[] => [
      ...new Set(values.map(({ record, property, modality }) => `${record} ${modality} ${property}`)),
    ];
    fc.assert(
      fc.property(dossier, twoSources, (each, [a, b]) => {
        const [there, back] = [compareSources(each, a, b), compareSources(each, b, a)];
        for (const verdict of ['both', 'contradicting'] as const)
          expect([...places(back[verdict])].sort()).toEqual([...places(there[verdict])].sort());
      }),
      tries(40),
    );
  });

  it('leave nothing out that one of them says', () => {
    fc.assert(
      fc.property(dossier, twoSources, (each, [a, b]) => {
        const comparison = compareSources(each, a, b);
        for (const { claims } of each.records.values()) {
          for (const { source, rank, says, address } of claims) {
            if (rank === 'deprecated' || Object.keys(says).length === 0) continue;
            if (source === a) expect(sides(comparison, 'a')).toContain(address);
            if (source === b) expect(sides(comparison, 'b')).toContain(address);
          }
        }
      }),
      tries(40),
    );
  });

  it('agree with themselves in everything they say only one way', () => {
    fc.assert(
      fc.property(dossier, fc.constantFrom(...sourceIds), (each, source) => {
        const { onlyA, onlyB } = compareSources(each, source, source);
        expect([...onlyA, ...onlyB]).toEqual([]);
      }),
      tries(40),
    );
  });

  it('are alone on the records on which no other voice speaks', () => {
    fc.assert(
      fc.property(dossier, fc.constantFrom(...sourceIds), (each, source) => {
        const alone = [...each.records.values()].filter(({ claims: all }) => {
          const claims = all.filter(({ rank }) => rank !== 'deprecated');
          const voices = new Set(
            claims.filter((claim) => claim.source === source).map((claim) => voiceOf(each, claim)),
          );
          return (
            voices.size > 0 &&
            claims.every(
              (claim) =>
                firstSource(each, claim.source) === firstSource(each, source) ||
                voices.has(voiceOf(each, claim)),
            )
          );
        });
        expect(onlyIn(each, source).records).toEqual(alone.map(({ id }) => id));
      }),
      tries(40),
    );
  });
});
