import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.js';
import type { RecordFilter } from '../../src/filter/record-filter.js';
import { countRecords, findRecords } from '../../src/query/find-records.js';
import { created, compiledDossier } from './random-dossier.js';
import { conditionNames, known, modality, nested, oneCondition, withFilters } from './random-filter.js';
import { idsFound } from './reference.js';
import { tries } from './runs.js';

const found = (dossier: Dossier, filter?: RecordFilter): readonly string[] =>
  findRecords(dossier, filter).map(({ id }) => id);

const inOrder = (dossier: Dossier, ids: readonly string[]): readonly string[] =>
  [...dossier.records.keys()].filter((id) => ids.includes(id));

/** Tries a law on dossiers with two filters that can be asked of them. */
const forFilters = (
  numRuns: number,
  law: (dossier: Dossier, a: RecordFilter, b: RecordFilter) => void,
): void =>
  fc.assert(
    fc.property(withFilters(2), ([dossier, [a, b]]) => law(dossier, a as RecordFilter, b as RecordFilter)),
    tries(numRuns),
  );

/** Fields that take several values, any of which will do. */
const several = conditionNames.filter(
  (name) => !['direction', 'round', 'period', 'conflict', 'text', 'participant'].includes(name),
);

describe('findRecords, for any dossier', () => {
  it.each(conditionNames)('finds by %s what looking at every record finds', (name) => {
    fc.assert(
      fc.property(withFilters(1, oneCondition(name)), modality, ([dossier, [filter = {}]], inModality) => {
        for (const each of [filter, { modality: inModality as 'actual', ...filter }])
          expect(found(dossier, each)).toEqual(idsFound(dossier, each));
      }),
      tries(25),
    );
  });

  it('finds by any filter what looking at every record finds', () => {
    forFilters(100, (dossier, filter) => {
      expect(found(dossier, filter)).toEqual(idsFound(dossier, filter));
    });
  });

  it('gives records of the dossier in its order, none of them twice', () => {
    forFilters(25, (dossier, filter) => {
      const records = findRecords(dossier, filter);
      expect(records.map(({ id }) => id)).toEqual(inOrder(dossier, found(dossier, filter)));
      for (const record of records) expect(record).toBe(dossier.records.get(record.id));
    });
  });

  it('gives all records where nothing is asked, and where all of no filters are to hold, but none where any of none is', () => {
    forFilters(20, (dossier) => {
      const all = [...dossier.records.keys()];
      expect([found(dossier), found(dossier, {}), found(dossier, { all: [] })]).toEqual([all, all, all]);
      expect(found(dossier, { any: [] })).toEqual([]);
    });
  });

  it('finds by `not` exactly what is not found without it', () => {
    forFilters(30, (dossier, filter) => {
      const out = found(dossier, { not: filter });
      expect(out.filter((id) => found(dossier, filter).includes(id))).toEqual([]);
      expect(inOrder(dossier, [...out, ...found(dossier, filter)])).toEqual(found(dossier));
      expect(found(dossier, { not: { not: filter } })).toEqual(found(dossier, filter));
    });
  });

  it('finds by `all` what each of the filters finds, and by `any` what one of them does', () => {
    forFilters(30, (dossier, a, b) => {
      const [ofA, ofB] = [found(dossier, a), found(dossier, b)];
      expect(found(dossier, { all: [a, b] })).toEqual(ofA.filter((id) => ofB.includes(id)));
      expect(found(dossier, { any: [a, b] })).toEqual(inOrder(dossier, [...ofA, ...ofB]));
      expect(found(dossier, { all: [a] })).toEqual(ofA);
      expect(found(dossier, { any: [a] })).toEqual(ofA);
    });
  });

  it('keeps the laws of De Morgan', () => {
    forFilters(30, (dossier, a, b) => {
      expect(found(dossier, { not: { all: [a, b] } })).toEqual(
        found(dossier, { any: [{ not: a }, { not: b }] }),
      );
      expect(found(dossier, { not: { any: [a, b] } })).toEqual(
        found(dossier, { all: [{ not: a }, { not: b }] }),
      );
    });
  });

  it('never finds more where one more condition must hold', () => {
    fc.assert(
      fc.property(
        withFilters(1),
        fc.constantFrom(...conditionNames).chain(oneCondition),
        ([dossier, [filter = {}]], more) => {
          const { modality: _, ...condition } = known(more, dossier) as RecordFilter;
          const narrow = { ...condition, ...filter };
          const wide = found(dossier, filter);
          expect(found(dossier, narrow).filter((id) => !wide.includes(id))).toEqual([]);
        },
      ),
      tries(40),
    );
  });

  it.each(several)('takes several values of %s for any of them', (name) => {
    fc.assert(
      fc.property(withFilters(1, oneCondition(name)), ([dossier, [filter = {}]]) => {
        const values = filter[name as 'id'] ?? [];
        const each = (typeof values === 'string' ? [values] : values).map((value) => ({ [name]: value }));
        expect(found(dossier, filter)).toEqual(
          each.length === 0 ? found(dossier) : found(dossier, { any: each }),
        );
      }),
      tries(15),
    );
  });

  it('gives a filter inside the modality of the filter around it, unless it has its own', () => {
    forFilters(25, (dossier, { modality: _a, ...a }, b) => {
      for (const modality of ['actual', 'planned'] as const) {
        const flat = found(dossier, { modality, ...a });
        expect(found(dossier, { modality, all: [a] })).toEqual(flat);
        expect(found(dossier, { modality, any: [{ ...a, modality }] })).toEqual(flat);
        const inner = found(dossier, { ...b, modality: 'planned' });
        expect(found(dossier, { modality, all: [{ ...b, modality: 'planned' }] })).toEqual(
          found(dossier, { modality }).filter((id) => inner.includes(id)),
        );
      }
    });
  });

  it('counts as many records as it finds, and merges the same whichever is asked first', () => {
    forFilters(30, (dossier, filter) => {
      const count = countRecords(dossier, filter);
      expect(count).toBe(found(dossier, filter).length);
      expect(countRecords(dossier, filter)).toBe(count);
    });
  });

  it('finds the same records in whatever order the dossier has them', () => {
    fc.assert(
      fc.property(compiledDossier, nested, (compiled, drawn) => {
        const [one, other] = [compiled, { ...compiled, records: compiled.records.toReversed() }].map(created);
        const filter = known(drawn, one as Dossier);
        expect(found(other as Dossier, filter).toReversed()).toEqual(found(one as Dossier, filter));
      }),
      tries(30),
    );
  });
});
