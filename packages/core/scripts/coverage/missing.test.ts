import { describe, expect, it } from 'vitest';
import { cast, claim, dossierOf, record, source } from '../../test/tiny-dossier.js';
import type { CompiledRecord, Source } from '../../src/index.js';
import { missingSection } from './missing.js';

const visit = (id: string, says: object, more: object = {}): CompiledRecord =>
  record('visit', id, [claim('gazette', { from: 'baltia', to: 'arcadia', ...says }, more)]);

const tenure = (id: string, object: string, during?: string): CompiledRecord =>
  record('relation', id, [
    claim('gazette', { subject: 'ada', predicate: 'holds', object, ...(during && { during }) }),
  ]);

const figure = (id: string, ...periods: readonly string[]): CompiledRecord =>
  record(
    'figure',
    id,
    [
      claim('gazette', {
        points: periods.map((period) => ({ period, value: { value: '7', unit: 'person' } })),
      }),
    ],
    { definition: { measure: 'students' } },
  );

const gapsOf = (
  records: readonly CompiledRecord[],
  sources?: readonly Source[],
): ReadonlyMap<string, string> => {
  const lines = missingSection(dossierOf([...cast, ...records], sources)).matchAll(
    /^- \*\*(.+?)\*\*: (.+)$/gm,
  );
  return new Map([...lines].map(([, what = '', found = '']) => [what, found]));
};

describe('what is known to be missing', () => {
  it('names the decades between events in which nothing is dated for certain', () => {
    const gaps = gapsOf([
      visit('early', { date: '1975' }),
      visit('vague', { date: '[1988..1992]' }),
      visit('late', { date: '2003' }),
      visit('dreamt-of', { date: '1983' }, { modality: 'planned' }),
    ]);
    expect(gaps.get('Decades without an event that is certainly in them')).toBe('2 of 4: 1980s; 1990s');
  });

  it('counts as undated only events without a date in any modality', () => {
    const gaps = gapsOf([
      visit('undated', {}),
      visit('dated', { date: '1975', place: 'arcadia' }),
      visit('planned', { date: '1976' }, { modality: 'planned' }),
    ]);
    expect(gaps.get('Events without any date')).toBe('1 of 3: undated');
    expect(gaps.get('Events without a place in any modality')).toBe('2 of 3');
  });

  it('tells offices without a holder from those held at no known time', () => {
    const held = 'Offices of the two states with a holder, but no term of a known beginning';
    const none = 'Offices of the two states of which no holder is recorded';
    const office = 'premier-of-arcadia';
    expect(gapsOf([]).get(none)).toBe('2 of 2: premier of arcadia; president of baltia');
    expect(gapsOf([]).get(held)).toBe('0 of 2');
    expect(gapsOf([tenure('ada-premier', office)]).get(none)).toBe('1 of 2: president of baltia');
    expect(gapsOf([tenure('ada-premier', office)]).get(held)).toBe('1 of 2: premier of arcadia');
    expect(gapsOf([tenure('ada-premier', office, '[..2024-07]')]).get(held)).toBe(
      '1 of 2: premier of arcadia',
    );
    expect(gapsOf([tenure('ada-premier', office, '2018/2022')]).get(held)).toBe('0 of 2');
  });

  it('counts the offices of a state that came before a party, and of no other state', () => {
    const offices = [
      record('office', 'envoy-of-old-baltia', [], { of: 'old-baltia', level: 'envoy' }),
      record('office', 'envoy-of-cordovia', [], { of: 'cordovia', level: 'envoy' }),
    ];
    expect(gapsOf(offices).get('Offices of the two states of which no holder is recorded')).toBe(
      '3 of 3: premier of arcadia; president of baltia; envoy of old baltia',
    );
  });

  it('names visits of which only the office of the visitor is told', () => {
    const gaps = gapsOf([
      visit('named', { participants: [{ agent: 'ada', role: 'visitor' }] }),
      visit('nameless', {
        participants: [
          { office: 'president-of-baltia', role: 'visitor' },
          { agent: 'ada', role: 'host' },
        ],
      }),
    ]);
    expect(gaps.get('Visits between the two states that name no visitor')).toBe('1 of 2: nameless');
  });

  it('names figures by the number of their points', () => {
    const gaps = gapsOf([
      figure('lone', '2020'),
      figure('pair', '2020', '2024'),
      record('figure', 'bare', [], { definition: { measure: 'trade' } }),
    ]);
    expect(gaps.get('Figures with a single point')).toBe('1 of 3: lone');
    expect(gaps.get('Figures without a point')).toBe('1 of 3: bare');
  });

  it('tells whose view and which type no source has', () => {
    const sources = [
      source('gazette', { perspective: 'arcadia' }),
      source('herald', { type: 'official', language: 'ru' }),
    ];
    const gaps = gapsOf([], sources);
    expect(gaps.get('States for which no source is set down as speaking')).toBe('1 of 2: baltia');
    expect(gaps.get('Languages of the dossier without a source in them')).toBe('0 of 1');
    expect(gaps.get('Types of sources of which there is none')).toBe(
      '6: news agency; broadcaster; magazine; think tank; encyclopedia; website',
    );
    expect(gaps.get('Sources cited as a whole, whose sentences are not accounted for')).toBe('2 of 2');
  });

  it('names the sentences of a text that are neither cited nor set aside', () => {
    const sentence = (number: number) => ({ paragraph: 1, sentence: number, start: 0, end: 1, sha256: '' });
    const text = { file: 'gazette.txt', sha256: '', sentences: [1, 2, 3].map(sentence) };
    const read = source('gazette', { text, unasserting: [{ at: ['1.1'], reason: 'heading' }] });
    const gaps = gapsOf([record('visit', 'told', [claim('gazette', {}, { at: ['1.2'] })])], [read]);
    expect(
      gaps.get('Sentences of the texts read that are neither cited nor listed as asserting nothing'),
    ).toBe('1: `gazette@1.3`');
  });

  it('counts plans of which no outcome is set down, and names open conflicts', () => {
    const dates = (id: string): CompiledRecord =>
      record('visit', id, [claim('gazette', { date: '1997' }), claim('herald', { date: '1998' })]);
    const settled = { conflicts: [{ property: 'date', state: 'preferred' }] };
    const planned = visit('planned', {}, { modality: 'planned' });
    const gaps = gapsOf([
      dates('disputed'),
      { ...dates('settled'), ...settled } as CompiledRecord,
      planned,
      { ...planned, id: 'made', outcome: { state: 'fulfilled' } } as CompiledRecord,
    ]);
    expect(gaps.get('Records with something planned, proposed or forecast, and no outcome set down')).toBe(
      '1 of 2',
    );
    expect(gaps.get('Conflicts that are open')).toBe('1 of 2: disputed (`date`)');
    expect(gaps.get('Records with a single claim')).toBe('2 of 10');
    expect(gaps.get('Records from a single source')).toBe('2 of 10');
  });

  it('ends with what the dossier says of its own limits', () => {
    expect(missingSection(dossierOf(cast)).endsWith('> All of it is made up.')).toBe(true);
  });
});
