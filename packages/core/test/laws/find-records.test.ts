import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.js';
import { countRecords, findRecords } from '../../src/query/find-records.js';
import type { RecordFilter } from '../../src/filter/record-filter.js';
import { conditionNames, modality, oneCondition, withFilters } from './random-filter.js';
import { idsFound } from './reference.js';
import { tries } from './runs.js';

const found = (dossier: Dossier, filter: RecordFilter): readonly string[] =>
  findRecords(dossier, filter).map(({ id }) => id);

describe('findRecords, for any dossier', () => {
  it.each(conditionNames)('finds by %s what looking at every record finds', (name) => {
    fc.assert(
      fc.property(withFilters(1, oneCondition(name)), ([dossier, filter]) => {
        expect(found(dossier, filter as RecordFilter)).toEqual(idsFound(dossier, filter as RecordFilter));
      }),
      tries(40),
    );
  });
  it('finds by any filter what looking at every record finds', () => {
    fc.assert(
      fc.property(withFilters(1), ([dossier, filter]) => {
        expect(found(dossier, filter as RecordFilter)).toEqual(idsFound(dossier, filter as RecordFilter));
      }),
      tries(200),
    );
  });
});
