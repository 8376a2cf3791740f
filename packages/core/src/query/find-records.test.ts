import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cast, claim, dossierOf, record, source } from '../../test/tiny-dossier.js';
import { eventKinds, kindNames } from '../model/kind.js';
import type { BilateralError } from '../error.js';
import type { FindOptions, RecordFilter } from '../filter/record-filter.js';
import { findClaims } from './find-claims.js';
import { countRecords, findRecords } from './find-records.js';

const dossier = dossierOf(
  [
    ...cast,
    record('place', 'capital', [claim('gazette', { within: 'baltia' })]),
    record('place', 'palace', [claim('gazette', { within: 'capital' })]),
    record('person', 'ada', [
      claim('gazette', { names: [{ text: 'Ada Märsh', language: 'en' }], nationality: 'arcadia' }),
    ]),
    record('visit', 'ada-visit', [
      claim('gazette', {
        date: '1997-05-02',
        from: 'arcadia',
        to: 'old-baltia',
        place: 'palace',
        participants: [{ agent: 'ada', office: 'premier-of-arcadia' }],
        topics: ['trade'],
      }),
      claim('herald', { date: '1997-05' }),
    ]),
    record('visit', 'boris-visit', [
      claim('herald', { date: '1999', from: 'baltia', to: 'arcadia' }, { modality: 'planned' }),
      claim('herald', { topics: ['energy'] }),
    ]),
    record('meeting', 'talks', [
      claim('gazette', { date: '[1997..1999]', participants: [{ office: 'president-of-baltia' }] }),
      claim('herald', { date: '2003' }),
    ]),
    record('meeting', 'undated', [claim('gazette', { place: 'capital' })]),
    record('conference', 'far-away', [
      claim('gazette', { date: '1998/..', participants: [{ agent: 'cordovia' }] }),
    ]),
  ],
  [source('gazette'), source('herald')],
);

const ids = (filter: RecordFilter): readonly string[] => findRecords(dossier, filter).map(({ id }) => id);

describe('findRecords', () => {
  it('gives all records in the order of the dossier without a filter', () => {
    expect(findRecords(dossier).map(({ id }) => id)).toEqual([...dossier.records.keys()]);
  });

  it.each<[title: string, filter: RecordFilter, found: readonly string[]]>([
    ['a kind', { kind: 'visit' }, ['ada-visit', 'boris-visit']],
    ['several kinds', { kind: ['meeting', 'visit'] }, ['ada-visit', 'boris-visit', 'talks', 'undated']],
    ['a kind named twice', { kind: ['visit', 'visit'] }, ['ada-visit', 'boris-visit']],
    ['no kind', { kind: [] }, []],
    ['a kind that no record is of', { kind: 'shipment' }, []],
    ['a party, as named', { party: 'cordovia' }, ['cordovia', 'far-away']],
    [
      'a party, by its predecessor or by an office',
      { party: 'baltia', kind: eventKinds },
      ['ada-visit', 'boris-visit', 'talks'],
    ],
    ['where it goes from', { direction: { from: 'arcadia' } }, ['ada-visit']],
    ['where it goes to, by the predecessor', { direction: { to: 'baltia' } }, ['ada-visit']],
    ['both directions', { direction: { from: 'baltia', to: 'arcadia' } }, ['boris-visit']],
    ['a participant', { participant: 'ada' }, ['ada-visit']],
    ['an office', { participant: { office: 'president-of-baltia' } }, ['talks']],
    ['a place', { place: 'palace' }, ['ada-visit']],
    ['a place around the place', { place: 'baltia' }, ['ada-visit', 'undated']],
    ['a topic', { topic: 'energy' }, ['boris-visit']],
    ['a year', { period: '1997' }, ['ada-visit']],
    ['a range of years', { period: '1999/2002' }, ['boris-visit', 'far-away']],
    ['a time without end', { period: '2003/..' }, ['talks', 'far-away']],
    ['a source', { source: 'herald' }, ['ada-visit', 'boris-visit', 'talks']],
    ['a modality', { modality: 'planned' }, ['boris-visit']],
    ['a modality and a period in it', { modality: 'actual', period: '1999' }, ['far-away']],
    ['a support', { support: 'confirmed' }, ['ada-visit']],
    ['a text in the label', { text: 'PREMIER' }, ['premier-of-arcadia']],
    ['a text in a name', { text: 'märsh' }, ['ada']],
    ['what must hold together in one modality', { topic: 'energy', period: '1999' }, []],
    [
      'everything at once',
      { kind: 'visit', party: 'arcadia', participant: 'ada', period: '1997-05', topic: 'trade' },
      ['ada-visit'],
    ],
  ])('finds by %s', (_title, filter, found) => {
    expect(ids(filter)).toEqual(found);
  });

  it('takes the signing of an agreement and the time of a relation as their dates', () => {
    const timed = dossierOf([
      ...cast,
      record('agreement', 'pact', [claim('gazette', { signed: '1998-05-04' })]),
      record('relation', 'term', [claim('gazette', { predicate: 'holds', during: '1996/1999' })]),
      record('document', 'essay', [claim('gazette', { issued: '2001' })]),
      record(
        'figure',
        'trade',
        [claim('gazette', { points: [{ period: '2004', value: { value: '1', currency: 'USD' } }] })],
        { definition: { measure: 'trade' } },
      ),
    ]);
    const found = (period: string) => findRecords(timed, { period }).map(({ id }) => id);
    expect([found('1998'), found('1996'), found('2001')]).toEqual([['pact', 'term'], ['term'], ['essay']]);
    expect([found('2004'), found('2005')]).toEqual([['trade'], []]);
  });

  it('takes a date in conflict as it was merged', () => {
    expect(dossier.records.get('talks')?.values).toMatchObject({ date: '2003' });
    expect(ids({ kind: 'meeting', period: '1998' })).toEqual([]);
  });

  it.each<[title: string, filter: object, named: string]>([
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['an unknown kind', { kind: 'vist' }, 'vist'],
    ['an unknown kind among others', { kind: ['visit', 'vist'] }, 'vist'],
    ['an unknown topic', { topic: 'weather' }, 'weather'],
    ['an unknown modality', { modality: 'planed' }, 'planed'],
    ['an unknown support', { support: 'sure' }, 'sure'],
    ['an id that does not exist', { participant: 'nobody' }, 'nobody'],
    ['an id of another kind', { place: 'ada' }, 'ada'],
    ['a word that every object knows', { topic: 'constructor' }, 'constructor'],
    ['a period that is none', { period: 'spring' }, 'spring'],
  ])('refuses %s', (_title, filter, named) => {
    expect(() => findRecords(dossier, filter)).toThrow(
      expect.objectContaining({
        name: 'BilateralError',
        code: 'invalid-filter',
        message: expect.stringContaining(named) as string,
        hint: expect.stringMatching(/./) as string,
      }),
    );
  });

  it.each<[title: string, filter: RecordFilter, found: readonly string[]]>([
    [
      'one participant of whom several things are true',
      { participant: { agent: 'ada', office: 'premier-of-arcadia' } },
      ['ada-visit'],
    ],
    ['the level of an office', { participant: { level: 'head-of-state' } }, ['talks']],
    ['the state for which someone takes part', { participant: { for: 'baltia' } }, ['talks']],
    ['what surely lies in a period', { kind: eventKinds, period: { within: '1997' } }, ['ada-visit']],
    ['what is over before', { kind: eventKinds, period: { before: '1999' } }, ['ada-visit']],
    ['what begins after', { kind: eventKinds, period: { after: '2000' } }, ['talks']],
    ['a record that is pointed to', { mentions: 'ada' }, ['ada-visit']],
    [
      'a record that is pointed to, and another',
      { mentions: 'palace', all: [{ mentions: 'arcadia' }] },
      ['ada-visit'],
    ],
    ['a conflict', { conflict: true }, ['talks']],
    ['no conflict', { kind: 'meeting', conflict: false }, ['undated']],
    ['one of two filters', { any: [{ id: 'ada' }, { topic: 'energy' }] }, ['ada', 'boris-visit']],
    ['two filters together', { all: [{ kind: 'visit' }, { not: { participant: 'ada' } }] }, ['boris-visit']],
    [
      'the modality of the filter around it',
      { modality: 'actual', not: { period: '1999' }, kind: 'visit' },
      ['ada-visit', 'boris-visit'],
    ],
  ])('finds by %s', (_title, filter, found) => {
    expect(ids(filter)).toEqual(found);
    expect(countRecords(dossier, filter)).toBe(found.length);
  });

  it('orders by time, and gives the part that is asked for', () => {
    const found = (options: FindOptions) =>
      findRecords(dossier, { kind: eventKinds }, options).map(({ id }) => id);
    expect(found({ order: 'oldest' })).toEqual(['ada-visit', 'far-away', 'boris-visit', 'talks', 'undated']);
    expect(found({ order: 'newest' })).toEqual(['far-away', 'talks', 'boris-visit', 'ada-visit', 'undated']);
    expect(found({ order: 'id', offset: 1, limit: 2 })).toEqual(['boris-visit', 'far-away']);
    expect(found({ limit: 0 })).toEqual([]);
  });

  it('finds claims by what is asked of their records and of themselves', () => {
    const found = (
      ...parameters: Parameters<typeof findClaims> extends [unknown, ...infer Rest] ? Rest : never
    ) => findClaims(dossier, ...parameters).map(({ address }) => address);
    expect(found({ kind: 'visit', source: 'herald' })).toEqual([
      'ada-visit/herald',
      'boris-visit/herald',
      'boris-visit/herald',
    ]);
    expect(found({ kind: 'visit', source: 'herald', modality: 'planned' })).toEqual(['boris-visit/herald']);
    expect(found({ participant: 'ada' }, 'topics')).toEqual(['ada-visit/gazette']);
    expect(found({ participant: 'ada' }, 'participants.ada.office')).toEqual(['ada-visit/gazette']);
    expect(() => found({ kind: 'vist' as never })).toThrow(
      expect.objectContaining({ code: 'invalid-filter' }),
    );
  });

  it('tells every problem of a filter with its path', () => {
    const wrong = { any: [{ topic: 'trad' }, { place: 'ada' }], period: { within: 'spring' } };
    expect.assertions(1);
    try {
      findRecords(dossier, wrong as never, { limit: -1 });
    } catch (error) {
      expect((error as BilateralError).issues.map(({ path, code }) => [path, code])).toEqual([
        ['any.0.topic', 'unknown-code'],
        ['any.1.place', 'wrong-kind'],
        ['period.within', 'invalid-period'],
        ['limit', 'wrong-type'],
      ]);
    }
  });

  it('gives a subset of the records, in their order, whatever the filter', () => {
    const filters = fc.record(
      {
        kind: fc.constantFrom(...kindNames),
        party: fc.constantFrom('arcadia', 'baltia', 'cordovia'),
        period: fc.constantFrom('1997', '1998/1999', '../1997'),
        source: fc.constantFrom('gazette', 'herald'),
        modality: fc.constantFrom('actual', 'planned', 'denied'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, (filter) => {
        const found = new Set(ids(filter as RecordFilter));
        expect([...dossier.records.keys()].filter((id) => found.has(id))).toEqual([...found]);
        expect(ids({ ...(filter as RecordFilter), text: 'zzz' })).toEqual([]);
      }),
      { seed: 20220224 },
    );
  });
});
