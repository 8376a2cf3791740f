import { describe, expect, it } from 'vitest';
import { cast, claim, compiledOf, dossierOf, record, source } from '../../test/tiny-dossier.js';
import type { AuthoredConflict, CompiledRecord } from '../dossier/compiled.js';
import { createDossier } from '../dossier/create-dossier.js';
import type { EventKind } from '../model/kind.js';
import { dyadYearColumns, type DyadYear } from './dyad-year.js';
import { dyadYears } from './dyad-years.js';

const states: readonly CompiledRecord[] = [
  record('state', 'arcadia', [], { identifiers: { cow: '991', gw: '981', iso3: 'ARC' } }),
  record('state', 'baltia', [], { identifiers: { cow: '992', gw: '982', iso3: 'BAL' } }),
  record('state', 'old-baltia', [], { identifiers: { cow: '992', gw: 'unknown' } }),
  ...cast.filter(({ id }) => !['arcadia', 'baltia', 'old-baltia'].includes(id)),
];

const both = { participants: [{ agent: 'arcadia' }, { agent: 'baltia' }] };

const event = (kind: EventKind, id: string, says: object, more: object = {}) =>
  record(kind, id, [claim('gazette', says, more)]);

/** The columns of a row that are not 0, but for the codes of the states. */
const told = (row: DyadYear | undefined): object =>
  Object.fromEntries(
    Object.entries(row ?? {}).filter(([name, value]) => value !== 0 && !/^(?:ccode|gwcode|iso3c)/.test(name)),
  );

const pairs = (rows: readonly DyadYear[]): readonly string[] =>
  rows.map(({ year, state1, state2, events }) => `${year} ${state1} ${state2} ${events}`);

describe('dyadYears', () => {
  it('counts a year of five events as one would by hand', () => {
    const dossier = dossierOf([
      ...states,
      event('visit', 'ada-in-baltia', { from: 'arcadia', to: 'baltia', date: '1997-05' }),
      event('shipment', 'grain', { from: 'arcadia', to: 'baltia', goods: 'grain', date: '1997' }),
      event('visit', 'boris-in-arcadia', { from: 'baltia', to: 'arcadia', date: '1997-06-01/1997-06-03' }),
      event('meeting', 'talks', { ...both, date: '[1997-01..1997-03]' }),
      event('event', 'fireworks', { ...both, date: '1997-12-31' }),
    ]);
    const { rows, severalYears, undated } = dyadYears(dossier);
    expect([severalYears, undated]).toEqual([[], []]);
    expect(rows).toHaveLength(2);
    // There: visit 4 + grain 9.5 + talks 2.5 = 16 over three coded events. Back: visit 4 + talks 2.5 over two.
    expect(rows[0]).toEqual({
      ccode1: 991,
      ccode2: 992,
      gwcode1: 981,
      gwcode2: 982,
      iso3c1: 'ARC',
      iso3c2: 'BAL',
      state1: 'arcadia',
      state2: 'baltia',
      year: 1997,
      directed: 1,
      events: 4,
      directedEvents: 2,
      undirectedEvents: 2,
      visits: 1,
      meetings: 1,
      conferences: 0,
      exercises: 0,
      shipments: 1,
      signings: 0,
      accessions: 0,
      plainEvents: 1,
      ploverAgree: 0,
      ploverConsult: 2,
      ploverSupport: 0,
      ploverCooperate: 1,
      ploverAid: 0,
      ploverAccuse: 0,
      ploverSanction: 0,
      ploverMobilize: 0,
      uncoded: 1,
      quad1: 2,
      quad2: 1,
      quad3: 0,
      quad4: 0,
      scoreSum: 16,
      scoreMean: 16 / 3,
      sources: 1,
      openConflicts: 0,
    });
    expect(Object.keys(rows[0] ?? {})).toEqual(dyadYearColumns);
    expect(told(rows[1])).toEqual({
      state1: 'baltia',
      state2: 'arcadia',
      year: 1997,
      directed: 1,
      events: 3,
      directedEvents: 1,
      undirectedEvents: 2,
      visits: 1,
      meetings: 1,
      plainEvents: 1,
      ploverConsult: 2,
      uncoded: 1,
      quad1: 2,
      scoreSum: 6.5,
      scoreMean: 3.25,
      sources: 1,
    });
  });

  it('has the row of a direction in which nothing went, without a mean', () => {
    const { rows } = dyadYears(
      dossierOf([...states, event('visit', 'there', { from: 'arcadia', to: 'baltia', date: '1997' })]),
    );
    expect(pairs(rows)).toEqual(['1997 arcadia baltia 1', '1997 baltia arcadia 0']);
    expect(told(rows[1])).toEqual({ state1: 'baltia', state2: 'arcadia', year: 1997 });
    expect(rows[1]).not.toHaveProperty('scoreMean');
    expect([rows[0]?.directed, rows[1]?.directed]).toEqual([1, 0]);
  });

  it('keeps a predecessor in rows of its own, by its own codes', () => {
    const { rows } = dyadYears(
      dossierOf([
        ...states,
        event('visit', 'new', { from: 'baltia', to: 'arcadia', date: '1991' }),
        event('visit', 'old', { from: 'old-baltia', to: 'arcadia', date: '1991' }),
        event('meeting', 'old-talks', {
          date: '1961',
          participants: [{ office: 'premier-of-arcadia' }, { agent: 'old-baltia' }],
        }),
      ]),
    );
    expect(pairs(rows)).toEqual([
      '1961 arcadia old-baltia 1',
      '1961 old-baltia arcadia 1',
      '1991 arcadia baltia 0',
      '1991 arcadia old-baltia 0',
      '1991 baltia arcadia 1',
      '1991 old-baltia arcadia 1',
    ]);
    expect(rows[1]).toMatchObject({ ccode1: 992, ccode2: 991, gwcode2: 981, iso3c2: 'ARC' });
    expect(rows[1]).not.toHaveProperty('gwcode1');
    expect(rows[1]).not.toHaveProperty('iso3c1');
  });

  it('leaves out, and tells, what has no one year', () => {
    const on = (date: string) => event('meeting', date.replaceAll(/\W/g, '-'), { ...both, date });
    const table = dyadYears(
      dossierOf([
        ...states,
        on('199X'),
        on('2006/..'),
        on('[..1948-05]'),
        on('[1997-12-31..1998-01-01]'),
        on('1997-12/1998-01'),
        on('1968~'),
        event('meeting', 'some-time', both),
        event('visit', 'elsewhere', { from: 'arcadia', to: 'cordovia' }),
      ]),
    );
    expect(pairs(table.rows)).toEqual(['1968 arcadia baltia 1', '1968 baltia arcadia 1']);
    expect(table.severalYears).toEqual([
      '199X',
      '2006---',
      '---1948-05-',
      '-1997-12-31--1998-01-01-',
      '1997-12-1998-01',
    ]);
    expect(table.undated).toEqual(['some-time']);
  });

  it('counts only actual events in which both states have a part', () => {
    const date = '1997';
    const { rows } = dyadYears(
      dossierOf([
        ...states,
        record('body', 'commission', [claim('gazette', { members: ['arcadia', 'baltia'] })]),
        record('body', 'league', [claim('gazette', { members: ['arcadia', 'baltia', 'cordovia'] })]),
        record('agreement', 'pact', [claim('gazette', { parties: ['arcadia', 'baltia'] })]),
        record('agreement', 'charter', [claim('gazette', { parties: ['arcadia', 'baltia', 'cordovia'] })]),
        record('meeting', 'session', [claim('gazette', { date })], { partOf: 'commission' }),
        record('meeting', 'wide-session', [claim('gazette', { date })], { partOf: 'league' }),
        event('signing', 'signed', { date, agreements: ['pact'] }),
        event('signing', 'signed-by-many', { date, agreements: ['charter'] }),
        event('accession', 'joining', {
          date,
          acceding: 'arcadia',
          participants: [{ agent: 'baltia', role: 'supporter' }],
        }),
        event('accession', 'joining-alone', { date, acceding: 'arcadia' }),
        event('exercise', 'declined', {
          date,
          participants: [{ agent: 'arcadia' }, { agent: 'baltia', role: 'declined' }],
        }),
        event('meeting', 'hoped-for', { ...both, date }, { modality: 'planned' }),
        event('visit', 'inland', { from: 'baltia', to: 'old-baltia', date }),
        event('visit', 'to-nobody', { from: 'baltia', ...both, date }),
      ]),
    );
    expect(rows).toHaveLength(2);
    for (const row of rows)
      expect(row).toMatchObject({ events: 3, meetings: 1, signings: 1, accessions: 1, uncoded: 1 });
  });

  it('counts sources and open conflicts of a row each once', () => {
    const talks = record(
      'meeting',
      'talks',
      [
        claim('gazette', { ...both, date: '1997-05-01' }),
        claim('herald', { date: '1997-05-02', place: 'arcadia' }),
        claim('herald', { date: '1997-05-02', place: 'baltia' }),
        claim('courier', { date: '1998' }, { modality: 'planned' }),
        claim('echo', { date: '1999' }, { rank: 'deprecated' }),
      ],
      {
        conflicts: [
          { property: 'date', state: 'open' },
          { property: 'place', state: 'both-true' },
        ],
      },
    );
    const written = (id: string, state: AuthoredConflict['state'], about: readonly string[]) =>
      ({
        id,
        label: { en: id },
        state,
        about,
        positions: [{ claims: ['toast/gazette'] }, { claims: ['elsewhere/gazette'] }],
      }) as unknown as AuthoredConflict;
    const toast = event('event', 'toast', { ...both, date: '1997' });
    const sources = ['gazette', 'herald', 'courier', 'echo'].map((id) => source(id));
    const conflicts = [
      written('who-came', 'open', ['talks']),
      written('what-it-meant', 'open', ['arcadia']),
      written('settled', 'superseded', ['talks']),
    ];
    const { rows } = dyadYears(createDossier(compiledOf([...states, talks, toast], sources, { conflicts })));
    // Open: the date, who-came (by its claim and by its name), what-it-meant (by its claim).
    expect(rows.map((row) => [row.events, row.sources, row.openConflicts])).toEqual([
      [2, 2, 3],
      [2, 2, 3],
    ]);
  });

  it('keeps to a period, and throws for what is none', () => {
    const dossier = dossierOf([
      ...states,
      event('meeting', 'early', { ...both, date: '1997-02' }),
      event('meeting', 'late', { ...both, date: '1997-11' }),
      event('meeting', 'nineties', { ...both, date: '199X' }),
      event('meeting', 'undated', both),
    ]);
    const table = dyadYears(dossier, { period: '1997-06/1998' });
    expect(pairs(table.rows)).toEqual(['1997 arcadia baltia 1', '1997 baltia arcadia 1']);
    expect([table.severalYears, table.undated]).toEqual([['nineties'], []]);
    expect(() => dyadYears(dossier, { period: 'summer' })).toThrow("'summer' is no period");
  });

  it('counts a dated agreement of the two as a signing, unless a record tells of its signing', () => {
    const pact = (id: string, parties: readonly string[], signed: string) =>
      record('agreement', id, [claim('gazette', { parties, signed })]);
    const dossier = dossierOf([
      ...states,
      pact('alone', ['arcadia', 'baltia'], '1997-03-01'),
      pact('with-record', ['arcadia', 'baltia'], '1997-04-01'),
      event('signing', 'ceremony', { date: '1997-04-01', agreements: ['with-record'] }),
      pact('of-three', ['arcadia', 'baltia', 'cordovia'], '1997-05-01'),
      pact('some-time', ['arcadia', 'baltia'], '1998/1999'),
      record('agreement', 'planned', [
        claim('gazette', { parties: ['arcadia', 'baltia'], signed: '1997' }, { modality: 'planned' }),
      ]),
    ]);
    const { rows, severalYears } = dyadYears(dossier);
    expect(told(rows[0])).toEqual({
      state1: 'arcadia',
      state2: 'baltia',
      year: 1997,
      events: 2,
      undirectedEvents: 2,
      signings: 2,
      ploverSupport: 2,
      quad1: 2,
      scoreSum: 10,
      scoreMean: 5,
      sources: 1,
    });
    expect([rows.length, severalYears]).toEqual([2, ['some-time']]);
    expect(pairs(dyadYears(dossier, { period: '1997-03' }).rows)).toEqual([
      '1997 arcadia baltia 1',
      '1997 baltia arcadia 1',
    ]);
  });

  it('is empty where nothing happened', () => {
    expect(dyadYears(dossierOf(states))).toEqual({ rows: [], severalYears: [], undated: [] });
  });
});
