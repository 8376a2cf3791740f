import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier, DossierRecord } from '../../src/dossier/dossier.js';
import type { RecordFilter } from '../../src/filter/record-filter.js';
import { countBy } from '../../src/query/count-by.js';
import { countRecords, findRecords } from '../../src/query/find-records.js';
import { dossier } from './random-dossier.js';
import { flat, withFilters } from './random-filter.js';
import { edgesOf, readingOf } from './reference-days.js';
import { timesIn, viewsIn } from './reference-views.js';
import { tries } from './runs.js';

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
  const times = viewsIn(each.records.get(id) as DossierRecord).flatMap(timesIn);
  const years = times.flatMap((time) => {
    const { from = 'open', until = 'open' } = edgesOf(readingOf(time).all);
    return [from.slice(0, 4), until.slice(0, 4)];
  });
  if (years.length === 0) return 'none';
  return new Set(years).size === 1 && years[0] !== 'open' ? (years[0] as string) : 'several';
};

describe('countBy, for any dossier and filter', () => {
  it('adds up to the number of records where a record has one key', () => {
    forFilters(30, (each, filter) => {
      const single = ['kind', 'year', 'decade', 'partOf'] as const;
      for (const by of [...single, ['kind', 'year'] as const, ['decade', 'partOf'] as const])
        expect(sum(countBy(each, by, filter).map(({ count }) => count))).toBe(countRecords(each, filter));
    });
  });

  it('counts the records that it gives, each once under a key', () => {
    forFilters(25, (each, filter) => {
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
    forFilters(25, (each, filter) => {
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
      tries(40),
    );
  });
});
