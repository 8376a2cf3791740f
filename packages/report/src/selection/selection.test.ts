import type { BilateralError } from '@bilateral/core';
import { describe, expect, it } from 'vitest';
import { inventedDossier, record, says } from '../../test/invented-dossier.js';
import { plainText } from '../../test/plain-text.js';
import { hasPart, rowsOf, textOf } from '../../test/tree.js';
import { buildReport } from '../build-report.js';
import type { ReportOptions } from '../report-options.js';
import { Selection } from './selection.js';

const chosen = (options: ReportOptions, dossier = inventedDossier()): readonly string[] =>
  new Selection(dossier, {
    ...(options.period !== undefined && { period: options.period }),
    ...(options.topics && { topics: options.topics }),
  })
    .records()
    .map(({ id }) => id);

describe('a period', () => {
  it.each([
    ['2001', ['visit-2001']],
    ['2001-05', ['visit-2001']],
    ['2001-06', []],
    ['2004-03', ['visit-2004']],
    ['2001/2003', ['visit-2001', 'talks']],
    ['2004-04-30/..', ['visit-2004', 'visit-2030', 'summit-2030', 'signing-2030']],
    ['../1998', []],
  ])('keeps the events that may lie in it: %s', (period, expected) => {
    const dated = ['visit-2001', 'visit-2004', 'talks', 'visit-2030', 'summit-2030', 'signing-2030'];
    const kept = new Set(chosen({ period }));
    expect(dated.filter((id) => kept.has(id))).toEqual(expected);
  });

  it('keeps what has no time, and what the two states are called', () => {
    expect(chosen({ period: '1950' })).toEqual(
      expect.arrayContaining([
        'arcadia',
        'baltia',
        'ada-abel',
        'league',
        'ferry',
        'bridge',
        'warm',
        'promise',
      ]),
    );
  });

  it('drops what is there only to be named, once nothing names it', () => {
    const whole = chosen({});
    expect(whole).toContain('premier-of-baltia');
    expect(chosen({ period: '2004' })).toContain('premier-of-baltia');
    expect(chosen({ period: '2001' })).not.toContain('premier-of-baltia');
    expect(chosen({ period: '2001' })).toContain('premier-of-arcadia');
  });

  it('keeps agreements by the day they were signed, utterances by their occasion, relations by their time', () => {
    const dossier = inventedDossier({
      conflicts: [],
      records: [
        record('state', 'arcadia', 'Arcadia'),
        record('state', 'baltia', 'Baltia'),
        record('agreement', 'early', 'Early', [says('gazette', '1.1', { signed: '2010' })]),
        record('agreement', 'late', 'Late', [says('gazette', '1.1', { signed: '2011' })]),
        record('agreement', 'unsigned', 'Unsigned', [says('gazette', '1.1', { parties: ['arcadia'] })]),
        record('visit', 'visit', 'Visit', [says('gazette', '1.1', { date: '2010' })]),
        record('utterance', 'toast', 'Toast', [says('gazette', '1.1', { occasion: 'visit' })], {
          text: { en: 'To peace.' },
        }),
        record('relation', 'pact', 'Pact', [
          says('gazette', '1.1', {
            subject: 'arcadia',
            predicate: 'ally-of',
            object: 'baltia',
            during: '2010',
          }),
        ]),
      ],
    });
    const kept = (period: string): readonly string[] =>
      chosen({ period }, dossier).filter((id) => id !== 'arcadia' && id !== 'baltia');
    expect(kept('2010')).toEqual(['early', 'unsigned', 'visit', 'toast', 'pact']);
    expect(kept('2011')).toEqual(['late', 'unsigned']);
  });

  it('keeps the points of a series that may lie in it, their claims, sources and conflicts', () => {
    const report = buildReport(inventedDossier(), { period: '2010' });
    expect(rowsOf(report, 'trade-unstated-table')).toEqual([['2010', '20 million euros', 'from one voice']]);
    const selection = new Selection(inventedDossier(), { period: '2010' });
    expect(selection.conflicts().map(({ record: of }) => of)).toEqual(['bridge', 'ferry-or-not']);
    const figure = selection.find({ kind: 'figure' })[0];
    expect(figure && selection.claimsOn(figure)).toHaveLength(1);
  });

  it('that is open at both ends chooses nothing', () => {
    expect(buildReport(inventedDossier(), { period: '../..' })).toEqual(buildReport(inventedDossier()));
  });

  it.each(['', '2022-13', 'spring', '2024/2014', '2022-1'])('is refused if it is none: %j', (period) => {
    expect(() => buildReport(inventedDossier(), { period })).toThrow(
      expect.objectContaining({
        name: 'BilateralError',
        code: 'invalid-period',
        message: `'${period}' is no period`,
        hint: expect.stringContaining('2014/2024') as string,
      }),
    );
  });
});

describe('topics', () => {
  const dossier = inventedDossier({
    conflicts: [],
    records: [
      record('state', 'arcadia', 'Arcadia'),
      record('state', 'baltia', 'Baltia'),
      record('person', 'ada', 'Ada'),
      record('person', 'bea', 'Bea'),
      record('facility', 'dam', 'Dam', [says('herald', '1.1', { facilityType: 'power-station' })]),
      record('facility', 'mill', 'Mill', [says('herald', '1.1', { facilityType: 'steel-works' })]),
      record('visit', 'whole', 'Visit', [
        says('gazette', '1.1', {
          date: '2010',
          participants: [{ agent: 'bea' }],
          from: 'arcadia',
          to: 'baltia',
        }),
      ]),
      record(
        'meeting',
        'part',
        'Talks on the dam',
        [
          says('gazette', '1.2', {
            date: '2010',
            topics: ['energy', 'trade'],
            participants: [{ agent: 'ada' }],
            about: ['dam'],
          }),
        ],
        { partOf: 'whole' },
      ),
      record('meeting', 'other', 'Talks on the mill', [
        says('gazette', '1.2', { date: '2011', topics: ['industry'], about: ['mill'] }),
      ]),
      record('event', 'plan', 'Planned', [
        says('gazette', '1.2', { date: '2030', topics: ['defence'] }, { modality: 'planned' }),
      ]),
    ],
  });

  it('keep what bears one of them, the whole of which it is a part, and the entities that these name', () => {
    expect(chosen({ topics: ['energy'] }, dossier)).toEqual([
      'arcadia',
      'baltia',
      'ada',
      'bea',
      'dam',
      'whole',
      'part',
    ]);
    expect(chosen({ topics: ['energy', 'industry'] }, dossier)).toContain('mill');
    expect(chosen({ topics: ['defence'] }, dossier)).toEqual(['arcadia', 'baltia', 'plan']);
  });

  it('and a period must both hold', () => {
    expect(chosen({ topics: ['energy', 'industry'], period: '2011' }, dossier)).toEqual([
      'arcadia',
      'baltia',
      'mill',
      'other',
    ]);
  });

  it('that are none choose nothing', () => {
    expect(buildReport(dossier, { topics: [] })).toEqual(buildReport(dossier));
  });

  it('are refused if one is not of the list', () => {
    const refused = (): BilateralError => {
      try {
        buildReport(dossier, { topics: ['energy', 'sports'] });
      } catch (error) {
        return error as BilateralError;
      }
      throw new Error('expected a BilateralError');
    };
    expect(refused()).toMatchObject({ code: 'unknown-topic', message: "'sports' is no topic" });
    expect(refused().hint).toContain('energy');
  });

  it('are what notes, sources and counts follow', () => {
    const report = buildReport(dossier, { topics: ['industry'] });
    expect(textOf(report, 'overview')).toContain(
      'This report draws on 4 records, built on 2 claims from 2 sources.',
    );
    expect(report.bibliography.map(({ id }) => id)).toEqual(['source-herald', 'source-gazette']);
    const two = buildReport(dossier, { topics: ['defence'] });
    expect(two.bibliography.map(({ id }) => id)).toEqual(['source-gazette']);
    expect(hasPart(two, 'meetings')).toBe(false);
    expect(plainText(report)).not.toContain('Talks on the dam');
  });
});

describe('what was chosen', () => {
  it('is told on the cover, in the overview and in the method', () => {
    const report = buildReport(inventedDossier(), { period: '2001/2004', topics: ['transport', 'energy'] });
    expect(report.cover.lines).toContain('Selection: period: 2001–2004; topics: transport, energy');
    const words = 'This report is a selection from the dossier.';
    expect(textOf(report, 'overview')).toContain(words);
    expect(textOf(report, 'method')).toContain(words);
  });

  it.each([
    ['ru', 'Выборка: период\u00a0— с 2001\u00a0г.; темы\u00a0— энергетика'],
    ['ur', 'انتخاب: مدت: 2001 سے؛ موضوعات: توانائی'],
  ] as const)('is told in %s', (language, line) => {
    const { info, ...rest } = inventedDossier();
    const dossier = { ...rest, info: { ...info, languages: ['en' as const, 'ru' as const, 'ur' as const] } };
    const report = buildReport(dossier, { language, period: '2001/..', topics: ['energy'] });
    expect(report.cover.lines).toContain(line);
  });

  it('is not told of a whole dossier', () => {
    const report = buildReport(inventedDossier());
    expect(plainText(report)).not.toContain('selection from');
    expect(report.cover.lines.join()).not.toContain('Selection');
  });
});
