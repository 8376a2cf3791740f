import { expect, it } from 'vitest';
import { cast, claim, dossierOf, record, source } from '../../test/tiny-dossier.js';
import type { RecordFilter } from '../filter/record-filter.js';
import { findIds } from './find-ids.js';
import { findRecords } from './find-records.js';

const dossier = dossierOf(
  [
    ...cast,
    record('visit', 'ada-visit', [claim('gazette', { date: '1997', from: 'arcadia', to: 'baltia' })]),
  ],
  [source('gazette')],
);

it.each<RecordFilter>([{}, { kind: 'state' }, { period: '1997' }, { kind: [] }, { source: 'gazette' }])(
  'findIds gives the ids of what findRecords finds: %j',
  (filter) => {
    expect(findIds(dossier, filter)).toEqual(findRecords(dossier, filter).map(({ id }) => id));
  },
);

it('findIds refuses a filter that is wrong', () => {
  expect(() => findIds(dossier, { source: 'nobody' })).toThrow(
    expect.objectContaining({ code: 'invalid-filter' }) as Error,
  );
});
