import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, CompiledRecord } from '../../src/dossier/compiled.js';
import type { Dossier } from '../../src/dossier/dossier.js';
import { recordTable, unmerged } from '../../src/dossier/merged-records.js';
import { mergeClaims } from '../../src/merge/merge-claims.js';
import type { MergedClaims, MergedValue } from '../../src/merge/merged.js';
import { mergeContext } from '../../src/merge/voices.js';
import type { Modality } from '../../src/model/codes.js';
import { conflictsIn } from '../../src/query/conflicts-in.js';
import { supportOf } from '../../src/query/support-of.js';
import { dossier } from './random-dossier.js';
import { naiveMerge } from './reference-merge.js';
import { tries } from './runs.js';

const merge = ({ sources, dates }: Dossier, claims: readonly Claim[]): MergedClaims =>
  mergeClaims(claims, mergeContext(sources, dates));

/** Tries a law on every record of random dossiers. */
const forEachRecord = (numRuns: number, law: (dossier: Dossier, record: CompiledRecord) => void): void =>
  fc.assert(
    fc.property(dossier, (each) => {
      for (const record of unmerged(each)) law(each, record);
    }),
    tries(numRuns),
  );

/** Every claim of a record with another claim of it, by the places that two numbers name. */
const withPlaces = (
  numRuns: number,
  law: (dossier: Dossier, claims: readonly Claim[], place: number) => void,
): void =>
  fc.assert(
    fc.property(dossier, fc.nat(3), (each, place) => {
      for (const { claims } of unmerged(each))
        if (claims.length > 0) law(each, claims, place % claims.length);
    }),
    tries(numRuns),
  );

const modalities = ['actual', 'planned', 'alleged', 'denied'] as const satisfies readonly Modality[];

const plain = ({ conflict, ...value }: MergedValue) => ({
  ...value,
  ...(conflict && { conflict: conflict.positions }),
});

const valuesIn = (merged: MergedClaims): readonly (readonly [string, MergedValue])[] =>
  Object.entries(merged).flatMap(([modality, { properties }]) =>
    Object.entries(properties).map(([path, value]) => [`${modality} ${path}`, value] as const),
  );

const supports = (merged: MergedClaims): object =>
  Object.fromEntries(valuesIn(merged).map(([path, { value, support }]) => [path, { value, support }]));

const addressesOf = (claims: readonly Claim[], wanted: (claim: Claim) => boolean): readonly string[] =>
  claims.filter(wanted).map(({ address }) => address);

describe('merging, for any claims of any dossier', () => {
  it('gives value, support, claims and conflict that the rules give by trying every choice', () => {
    forEachRecord(25, (each, { claims }) => {
      const merged = merge(each, claims);
      for (const modality of modalities) {
        const properties = Object.entries(merged[modality]?.properties ?? {});
        expect(Object.fromEntries(properties.map(([path, value]) => [path, plain(value)]))).toEqual(
          naiveMerge(each, claims, modality),
        );
      }
    });
  });

  it('does not depend on the order of claims', () => {
    forEachRecord(25, (each, { claims }) => {
      const merged = merge(each, claims);
      expect(merge(each, claims.toReversed())).toEqual(merged);
      expect(merge(each, [...claims.slice(1), ...claims.slice(0, 1)])).toEqual(merged);
    });
  });

  it('is the same with deprecated claims and without them', () => {
    forEachRecord(25, (each, { claims }) => {
      expect(merge(each, claims)).toEqual(
        merge(
          each,
          claims.filter(({ rank }) => rank !== 'deprecated'),
        ),
      );
    });
  });

  it('changes no value and no support by a claim that says again what its voice has said', () => {
    withPlaces(40, (each, claims, place) => {
      const again = { ...(claims[place] as Claim), address: 'again/gazette@99.1' };
      expect(supports(merge(each, [...claims, again]))).toEqual(supports(merge(each, claims)));
    });
  });

  it('keeps each modality as it is, whatever claims of another one are added', () => {
    withPlaces(40, (each, claims, place) => {
      const { modality, ...claim } = claims[place] as Claim;
      const other: Modality = modality === 'forecast' ? 'proposed' : 'forecast';
      const added = { ...claim, modality: other, rank: 'preferred', address: 'other/gazette@99.1' } as Claim;
      const { forecast: _, ...rest } = merge(each, [...claims, added]);
      expect(rest).toEqual(merge(each, claims));
    });
  });

  it('lets only preferred claims win where one says something of the property', () => {
    forEachRecord(25, (each, { claims }) => {
      const preferred = addressesOf(claims, ({ rank }) => rank === 'preferred');
      for (const [path, value] of valuesIn(merge(each, claims))) {
        const heard = (value.conflict?.positions ?? [value]).flatMap((position) => position.claims);
        if (!heard.some((address) => preferred.includes(address))) continue;
        expect({ path, others: value.claims.filter((address) => !preferred.includes(address)) }).toEqual({
          path,
          others: [],
        });
      }
    });
  });

  it('never lets a claim of low confidence win over another one', () => {
    forEachRecord(25, (each, { claims }) => {
      const low = addressesOf(claims, ({ confidence, rank }) => confidence === 'low' && rank === 'normal');
      for (const [path, value] of valuesIn(merge(each, claims))) {
        const heard = (value.conflict?.positions ?? [value]).flatMap((position) => position.claims);
        if (heard.every((address) => low.includes(address))) continue;
        expect({ path, low: value.claims.filter((address) => low.includes(address)) }).toEqual({
          path,
          low: [],
        });
      }
    });
  });

  it('is the same for a record that is asked for alone, by its place, or in a walk over all', () => {
    forEachRecord(25, (each, { id }) => {
      const table = recordTable(each);
      const record = each.records.get(id);
      expect(record?.merged).toEqual(table.at(table.placeOf(id) as number).merged);
      expect([...each.records.values()].find((other) => other.id === id)).toBe(record);
    });
  });

  it('is told by supportOf value for value', () => {
    forEachRecord(25, (each, { id }) => {
      const told = supportOf(each, id).map(({ modality, property, value, support, claims }) => ({
        path: `${modality} ${property}`,
        value,
        support,
        claims: claims.map(({ address }) => address).sort(),
      }));
      const merged = valuesIn(each.records.get(id)?.merged ?? {}).map(
        ([path, { value, support, claims }]) => ({
          path,
          value,
          support,
          claims,
        }),
      );
      const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
        a.path < b.path ? -1 : 1;
      expect(told.sort(byPath)).toEqual(merged.sort(byPath));
    });
  });

  it('has the conflicts that conflictsIn gives, and no others', () => {
    fc.assert(
      fc.property(dossier, (each) => {
        const scanned = [...each.records.values()].flatMap(({ id, merged }) =>
          valuesIn(merged).flatMap(([, { conflict }]) => (conflict ? [{ record: id, ...conflict }] : [])),
        );
        const key = ({ record, modality, property }: (typeof scanned)[number]): string =>
          `${record} ${modality} ${property}`;
        const sorted = (all: readonly (typeof scanned)[number][]) =>
          [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1));
        const found = conflictsIn(each);
        const computed = found.filter(({ property }) => property !== 'account');
        expect(sorted(computed)).toEqual(sorted(scanned));
        expect(found.slice(computed.length).map(({ record }) => record)).toEqual(
          each.conflicts.map(({ id }) => id),
        );
      }),
      tries(40),
    );
  });
});
