import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier, DossierRecord } from '../../src/dossier/dossier.js';
import type { FindOptions, RecordFilter } from '../../src/filter/record-filter.js';
import { findRecords } from '../../src/query/find-records.js';
import { compiledDossier, created } from './random-dossier.js';
import { flat, known, withFilters } from './random-filter.js';
import { edgesOf, readingOf } from './reference-days.js';
import { timesIn, viewsIn } from './reference-views.js';
import { tries } from './runs.js';

const orders = ['dossier', 'oldest', 'newest', 'id'] as const;

const found = (dossier: Dossier, filter: RecordFilter, options?: FindOptions): readonly string[] =>
  findRecords(dossier, filter, options).map(({ id }) => id);

/** The days that the times of a record can mean in the modalities asked for. */
const edges = (record: DossierRecord, { modality }: RecordFilter) =>
  viewsIn(record)
    .filter((view) => modality === undefined || [modality].flat().includes(view.modality as 'actual'))
    .flatMap(timesIn)
    .map((time) => edgesOf(readingOf(time).all));

/** What an order goes by: undated records have a text after all days, or before them where the latest come first. */
const keyOf = (record: DossierRecord, filter: RecordFilter, order: (typeof orders)[number]): string => {
  const all = edges(record, filter);
  if (order === 'oldest') return all.map(({ from = '' }) => from).sort()[0] ?? 'undated';
  if (order === 'newest')
    return (
      all
        .map(({ until = 'open' }) => until)
        .sort()
        .at(-1) ?? ''
    );
  return order === 'id' ? record.id : '';
};

/** The slow way to order: each record goes before the first that is greater than it. */
const inserted = (
  records: readonly DossierRecord[],
  filter: RecordFilter,
  order: (typeof orders)[number],
) => {
  const sign = order === 'newest' ? -1 : 1;
  const sorted: (readonly [key: string, id: string])[] = [];
  for (const record of records) {
    const key = keyOf(record, filter, order);
    const at = sorted.findIndex(([other]) => (other === key ? 0 : other > key ? 1 : -1) * sign > 0);
    sorted.splice(at === -1 ? sorted.length : at, 0, [key, record.id]);
  }
  return sorted.map(([, id]) => id);
};

const forFilters = (numRuns: number, law: (dossier: Dossier, filter: RecordFilter) => void): void =>
  fc.assert(
    fc.property(withFilters(1, fc.oneof(fc.constant({}), flat)), ([dossier, [filter = {}]]) =>
      law(dossier, filter),
    ),
    tries(numRuns),
  );

describe('the order of records, for any dossier and filter', () => {
  it.each(orders)('is for %s the one that putting in record after record gives', (order) => {
    forFilters(40, (dossier, filter) => {
      expect(found(dossier, filter, { order })).toEqual(
        inserted(findRecords(dossier, filter), filter, order),
      );
    });
  });

  it('changes no more than the order', () => {
    forFilters(25, (dossier, filter) => {
      for (const order of orders)
        expect([...found(dossier, filter, { order })].sort()).toEqual([...found(dossier, filter)].sort());
    });
  });

  it('is the same for two records, whatever others are found', () => {
    forFilters(25, (dossier, { modality }) => {
      const around = modality === undefined ? {} : { modality };
      for (const order of orders) {
        const all = found(dossier, around, { order });
        const events = found(
          dossier,
          { ...around, kind: ['visit', 'meeting', 'event', 'relation'] },
          { order },
        );
        expect(all.filter((id) => events.includes(id))).toEqual(events);
      }
    });
  });

  it('goes by ids alone, or by times, and only between equals by the order of the dossier', () => {
    fc.assert(
      fc.property(compiledDossier, flat, (compiled, drawn) => {
        const one = created(compiled);
        const other = created({ ...compiled, records: compiled.records.toReversed() });
        const filter = known(drawn, one);
        expect(found(other, filter, { order: 'id' })).toEqual(found(one, filter, { order: 'id' }));
        for (const order of ['oldest', 'newest'] as const) {
          const keys = (dossier: Dossier) =>
            findRecords(dossier, filter, { order }).map((record) => keyOf(record, filter, order));
          expect(keys(other)).toEqual(keys(one));
        }
      }),
      tries(40),
    );
  });
});

describe('pages of records', () => {
  it('give the whole if they are put one after the other', () => {
    fc.assert(
      fc.property(
        withFilters(1),
        fc.constantFrom(...orders),
        fc.integer({ min: 1, max: 9 }),
        ([dossier, [filter = {}]], order, limit) => {
          const whole = found(dossier, filter, { order });
          const pages: string[] = [];
          for (let offset = 0; offset < whole.length; offset += limit)
            pages.push(...found(dossier, filter, { order, offset, limit }));
          expect(pages).toEqual(whole);
        },
      ),
      tries(40),
    );
  });

  it('are the part of the whole from the offset on, as long as the limit says at most', () => {
    fc.assert(
      fc.property(
        withFilters(1),
        fc.constantFrom(...orders),
        fc.nat(50),
        fc.nat(50),
        ([dossier, [filter = {}]], order, offset, limit) => {
          const whole = found(dossier, filter, { order });
          expect(found(dossier, filter, { order, offset, limit })).toEqual(
            whole.slice(offset, offset + limit),
          );
          expect(found(dossier, filter, { order, offset })).toEqual(whole.slice(offset));
        },
      ),
      tries(40),
    );
  });
});
