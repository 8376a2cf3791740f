import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.js';
import type { RecordFilter } from '../../src/filter/record-filter.js';
import {
  compareSources,
  type ComparedValue,
  type SourceComparison,
} from '../../src/query/compare-sources.js';
import { countBy } from '../../src/query/count-by.js';
import { countRecords, findRecords } from '../../src/query/find-records.js';
import { onlyIn } from '../../src/query/only-in.js';
import { searchText } from '../../src/search/search-text.js';
import { dossier } from './random-dossier.js';
import { flat, withFilters } from './random-filter.js';
import { firstSource, voiceOf } from './reference-merge.js';
import { edgesOf, readingOf } from './reference-days.js';
import { timesIn, viewsIn } from './reference.js';
import { tries } from './runs.js';
import { sourceIds } from './universe.js';

const forFilters = (numRuns: number, law: (dossier: Dossier, filter: RecordFilter) => void): void =>
  fc.assert(
    fc.property(withFilters(1, fc.oneof(fc.constant({}), flat)), ([each, [filter = {}]]) =>
      law(each, filter),
    ),
    tries(numRuns),
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** The year in which all times of a record lie, `several` if that is more than one, `none` if it has no time. */
const yearOf = (each: Dossier, id: string): string => {
  const times = viewsIn(each.records.get(id) as never).flatMap(timesIn);
  const years = times.flatMap((time) => {
    const { from = 'open', until = 'open' } = edgesOf(readingOf(time).all);
    return [from.slice(0, 4), until.slice(0, 4)];
  });
  if (years.length === 0) return 'none';
  return new Set(years).size === 1 && years[0] !== 'open' ? (years[0] as string) : 'several';
};

describe('countBy, for any dossier and filter', () => {
  it('adds up to the number of records where a record has one key', () => {
    forFilters(80, (each, filter) => {
      const single = ['kind', 'year', 'decade', 'partOf'] as const;
      for (const by of [...single, ['kind', 'year'] as const, ['decade', 'partOf'] as const])
        expect(sum(countBy(each, by, filter).map(({ count }) => count))).toBe(countRecords(each, filter));
    });
  });

  it('counts the records that it gives, each once under a key', () => {
    forFilters(40, (each, filter) => {
      const found = findRecords(each, filter);
      for (const by of ['topic', 'participant', 'source', ['party', 'modality']] as const) {
        for (const { count, records } of countBy(each, by, filter)) {
          expect(new Set(records).size).toBe(count);
          expect(records).toEqual(found.filter((record) => records.includes(record)));
        }
      }
    });
  });

  it('counts under a key as many records as a filter of that key finds', () => {
    forFilters(60, (each, filter) => {
      const modality = filter.modality === undefined ? {} : { modality: filter.modality };
      const fields = ['kind', 'topic', 'participant', 'modality'] as const;
      for (const by of fields) {
        for (const { key, count } of countBy(each, by, modality)) {
          if (key[by] === 'none') continue;
          const found = findRecords(each, { ...modality, all: [{ [by]: key[by] }] });
          expect({ key, count }).toEqual({ key, count: found.length });
        }
      }
      for (const by of ['source', 'language', 'perspective'] as const)
        for (const { key, count } of countBy(each, by))
          if (key[by] !== 'none')
            expect({ key, count }).toEqual({ key, count: countRecords(each, { [by]: key[by] }) });
    });
  });

  it('puts a record into the year in which all of its times surely lie', () => {
    fc.assert(
      fc.property(dossier, (each) => {
        for (const { key, records } of countBy(each, 'year'))
          for (const { id } of records)
            expect({ id, year: key.year }).toEqual({ id, year: yearOf(each, id) });
      }),
      tries(80),
    );
  });
});

describe('searchText, for any dossier', () => {
  it('finds each record by its whole label in each of its languages, and by a filter only what the filter finds', () => {
    forFilters(25, (each, filter) => {
      const allowed = findRecords(each, filter).map(({ id }) => id);
      for (const { id, label } of each.records.values()) {
        for (const query of Object.values(label) as readonly string[]) {
          const found = searchText(each, query, { limit: 100 }).map(({ record }) => record.id);
          expect(found).toContain(id);
          const filtered = searchText(each, query, { limit: 100, filter }).map(({ record }) => record.id);
          expect(filtered.filter((other) => !allowed.includes(other))).toEqual([]);
          expect(filtered.includes(id)).toBe(allowed.includes(id));
        }
      }
    });
  });

  it('is cut, and not ranked anew, by a limit', () => {
    fc.assert(
      fc.property(
        dossier,
        fc.constantFrom('canal', 'visit', 'meeting 1', 'trade', 'товарищ', 'arcadia city'),
        (each, query) => {
          const all = searchText(each, query, { limit: 100 });
          for (const limit of [1, 3])
            expect(searchText(each, query, { limit }).map(({ record }) => record.id)).toEqual(
              all.slice(0, limit).map(({ record }) => record.id),
            );
          const scores = all.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
        },
      ),
      tries(60),
    );
  });
});

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
  it('compare the same from the other side', () => {
    fc.assert(
      fc.property(dossier, twoSources, (each, [a, b]) => {
        const [there, back] = [compareSources(each, a, b), compareSources(each, b, a)];
        expect(rows(back.onlyB, true)).toEqual(rows(there.onlyA));
        expect(rows(back.onlyA, true)).toEqual(rows(there.onlyB));
      }),
      tries(120),
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
      tries(120),
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
      tries(80),
    );
  });

  it('agree with themselves in everything they say only one way', () => {
    fc.assert(
      fc.property(dossier, fc.constantFrom(...sourceIds), (each, source) => {
        const { onlyA, onlyB } = compareSources(each, source, source);
        expect([...onlyA, ...onlyB]).toEqual([]);
      }),
      tries(80),
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
      tries(120),
    );
  });
});
