import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.js';
import type { RecordFilter } from '../../src/filter/record-filter.js';
import { findRecords } from '../../src/query/find-records.js';
import { searchText } from '../../src/search/search-text.js';
import { dossier } from './random-dossier.js';
import { flat, withFilters } from './random-filter.js';
import { tries } from './runs.js';

const forFilters = (numRuns: number, law: (dossier: Dossier, filter: RecordFilter) => void): void =>
  fc.assert(
    fc.property(withFilters(1, fc.oneof(fc.constant({}), flat)), ([each, [filter = {}]]) =>
      law(each, filter),
    ),
    tries(numRuns),
  );

describe('searchText, for any dossier', () => {
  it('finds each record by its whole label in each of its languages, and by a filter only what the filter finds', () => {
    forFilters(25, (each, filter) => {
      const allowed = findRecords(each, filter).map(({ id }) => id);
      for (const { id, label } of each.records.values()) {
        for (const [language, query] of Object.entries(label) as readonly (readonly [string, string])[]) {
          const hit = searchText(each, query, { limit: 100 }).find(({ record }) => record.id === id);
          expect(hit?.matches.map(({ field }) => field)).toContain(`label.${language}`);
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
      tries(40),
    );
  });
});
