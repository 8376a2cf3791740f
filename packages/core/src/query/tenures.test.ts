import { describe, expect, it } from 'vitest';
import { claim, dossierOf, record } from '../../test/tiny-dossier.js';
import { holdersOf, officeOn } from './tenures.js';

const term = (id: string, subject: string, during: string | undefined, predicate = 'holds') =>
  record('relation', id, [
    claim('gazette', { subject, predicate, object: 'premier', ...(during !== undefined && { during }) }),
  ]);

const dossier = dossierOf([
  record('office', 'premier', [], { level: 'head-of-government' }),
  record('person', 'ada'),
  record('person', 'bea'),
  term('bea-premier', 'bea', '1998-03-05/..'),
  term('ada-premier', 'ada', '1994-02-01/1998-03-05'),
  term('ada-first', 'ada', '1990'),
  term('bea-undated', 'bea', undefined),
  term('ada-supports', 'ada', '1999', 'supports'),
  record('office', 'envoy', [], { level: 'envoy' }),
  record('relation', 'ada-envoy', [
    claim('gazette', { subject: 'ada', predicate: 'holds', object: 'envoy', during: '1995-02-01/' }),
  ]),
  record('relation', 'bea-envoy', [
    claim('gazette', { subject: 'bea', predicate: 'holds', object: 'envoy', during: '/1994-12-31' }),
  ]),
]);
const people = (tenures: ReturnType<typeof holdersOf>) => tenures.map(({ relation }) => relation.id);

describe('holdersOf', () => {
  it('gives all who held the office, oldest first, and no other relation', () => {
    expect(people(holdersOf(dossier, 'premier'))).toEqual(['ada-first', 'ada-premier', 'bea-premier']);
  });

  it.each([
    ['1993', []],
    ['1994-01-31', []],
    ['1994-02-01', ['ada-premier']],
    ['1998-03-05', ['ada-premier', 'bea-premier']],
    ['1998-03-06', ['bea-premier']],
    ['1990/1994', ['ada-first', 'ada-premier']],
    ['2030', ['bea-premier']],
  ])('gives who held it in %s', (period, ids) => {
    expect(people(holdersOf(dossier, 'premier', period))).toEqual(ids);
  });

  it('lets no end and no beginning that nobody tells run on', () => {
    const envoys = (period: string) => people(holdersOf(dossier, 'envoy', period));
    expect([envoys('1995'), envoys('2020')]).toEqual([['ada-envoy'], []]);
    expect([envoys('1994'), envoys('1980')]).toEqual([['bea-envoy'], []]);
  });

  it('refuses what is no office', () => {
    expect(() => holdersOf(dossier, 'ada')).toThrow("the dossier has no office 'ada'");
  });
});

describe('officeOn', () => {
  it('gives the offices of a person on a day, with the relation that says so', () => {
    expect(officeOn(dossier, 'ada', '1995-06-01')).toMatchObject([
      { person: 'ada', office: 'premier', during: '1994-02-01/1998-03-05', relation: { id: 'ada-premier' } },
    ]);
    expect(officeOn(dossier, 'ada', '1992')).toEqual([]);
  });

  it('refuses what is no person and what is no date', () => {
    expect(() => officeOn(dossier, 'premier', '1995')).toThrow("the dossier has no person 'premier'");
    expect(() => officeOn(dossier, 'ada', 'then')).toThrow("'then' is no period");
  });
});
