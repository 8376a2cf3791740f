import { describe, expect, it } from 'vitest';
import { cast, claim, dossierOf, record, source } from '../../test/tiny-dossier.js';
import type { RecordFilter } from '../filter/record-filter.js';
import { countBy } from './count-by.js';
import type { Dimension } from './count-by/dimensions.js';

const dossier = dossierOf(
  [
    ...cast,
    record('place', 'capital', [claim('gazette', { within: 'baltia' })]),
    record('person', 'ada', [claim('gazette', { nationality: 'arcadia' })]),
    record('visit', 'first', [
      claim('gazette', {
        date: '1997-05-02',
        from: 'arcadia',
        to: 'old-baltia',
        participants: [{ agent: 'ada' }],
      }),
      claim('herald', { date: '1997-05', topics: ['trade', 'energy'] }),
      claim('herald', { date: '1998', topics: ['health'] }, { modality: 'planned' }),
    ]),
    record('visit', 'second', [claim('herald', { date: '1999/2001', place: 'capital', topics: ['trade'] })]),
    record('meeting', 'third', [
      claim('gazette', { participants: [{ agent: 'ada' }, { agent: 'cordovia' }] }),
    ]),
  ],
  [source('gazette', { language: 'ru', perspective: 'baltia' }), source('herald')],
);

const events: RecordFilter = { kind: ['visit', 'meeting'] };

const counted = (by: Dimension | readonly Dimension[], filter: RecordFilter = events): object =>
  Object.fromEntries(
    countBy(dossier, by, filter).map(({ key, count }) => [Object.values(key).join(' '), count]),
  );

describe('countBy', () => {
  it.each<[Dimension | readonly Dimension[], RecordFilter, object]>([
    ['kind', events, { meeting: 1, visit: 2 }],
    ['year', { ...events, modality: 'actual' }, { 1997: 1, none: 1, several: 1 }],
    ['year', events, { none: 1, several: 2 }],
    ['decade', events, { '1990s': 1, none: 1, several: 1 }],
    ['modality', events, { actual: 3, planned: 1 }],
    ['place', events, { capital: 1, none: 2 }],
    ['participant', events, { ada: 2, cordovia: 1, none: 1 }],
    ['person', events, { ada: 2, none: 1 }],
    ['party', events, { arcadia: 2, baltia: 1, cordovia: 1, none: 1 }],
    ['topic', events, { energy: 1, health: 1, none: 1, trade: 2 }],
    ['topic', { ...events, modality: 'actual' }, { energy: 1, none: 1, trade: 2 }],
    ['source', events, { gazette: 2, herald: 2 }],
    ['language', events, { en: 2, ru: 2 }],
    ['perspective', events, { baltia: 2, none: 1 }],
    [
      ['kind', 'topic'],
      events,
      { 'meeting none': 1, 'visit energy': 1, 'visit health': 1, 'visit trade': 2 },
    ],
  ])('counts by %j of %j', (by, filter, expected) => {
    expect(counted(by, filter)).toEqual(expected);
  });

  it('gives the counts in the order of their keys, each with its records', () => {
    const counts = countBy(dossier, ['kind', 'participant'], events);
    expect(counts.map(({ key }) => `${key.kind} ${key.participant}`)).toEqual([
      'meeting ada',
      'meeting cordovia',
      'visit ada',
      'visit none',
    ]);
    for (const { count, records } of counts) expect(records).toHaveLength(count);
    expect(counts[2]?.records[0]).toBe(dossier.records.get('first'));
  });

  it('refuses what cannot be counted by', () => {
    const refused = expect.objectContaining({
      code: 'invalid-filter',
      hint: expect.stringContaining('year') as string,
    });
    expect(() => countBy(dossier, 'colour' as never)).toThrow(refused);
    expect(() => countBy(dossier, [])).toThrow(refused);
  });
});
