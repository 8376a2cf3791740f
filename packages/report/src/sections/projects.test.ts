import type { Claim, Dossier } from '@bilateral/core';
import { describe, expect, it } from 'vitest';
import { dossierWith } from '../../test/composer-of.js';
import { record, says } from '../../test/invented-dossier.js';
import { hasPart, rowsOf, textOf } from '../../test/tree.js';
import { buildReport, type Report } from '../index.js';
import { limits } from './limits.js';

const planned = { modality: 'planned' } as const;
const kilometres = (value: string): object => ({ length: { value, unit: 'kilometre' } });

const withBridge = (
  claims: readonly Partial<Claim>[],
  ...others: Parameters<typeof dossierWith>[0]
): Dossier =>
  dossierWith([
    record('person', 'ada', 'Ada Abel'),
    ...others,
    record('project', 'bridge', 'A bridge', claims, { note: { en: 'It is to cross the strait.' } }),
  ]);

const full = (dossier: Dossier): Report => buildReport(dossier, { detail: 'full' });

const sheet = (...claims: readonly Partial<Claim>[]): readonly (readonly string[])[] =>
  rowsOf(full(withBridge(claims)), 'sheet-bridge');

describe('a fact sheet', () => {
  it('begins with what the editor says the project is', () => {
    const report = full(withBridge([says('gazette', '1.1', { partners: ['arcadia'] })]));
    expect(textOf(report, 'project-bridge')).toMatch(/^# A bridge\n\n\S+ It is to cross the strait\./);
  });

  it('has a row for each property and standing, with its support, names and topics last', () => {
    expect(
      sheet(
        says('gazette', '1.1', {
          names: [{ text: 'Long Bridge', language: 'en' }],
          topics: ['transport'],
          ...kilometres('5'),
          within: 'arcadia',
        }),
        says('herald', '1.1', kilometres('5')),
        says('herald', '1.2', { ...kilometres('6') }, planned),
      ),
    ).toEqual([
      ['Location', 'Arcadia', 'actual', 'from one voice'],
      ['Length', '5 km', 'actual', 'independent sources agree'],
      ['Length', '6 km', 'planned', 'from one voice'],
      ['Names', '“Long Bridge”', 'actual', 'from one voice'],
      ['Topics', 'transport', 'actual', 'from one voice'],
    ]);
  });

  it('puts what names a thing in one row where facts and plans say it alike, each with its note', () => {
    const report = full(
      withBridge([
        says('gazette', '1.1', { partners: ['arcadia', 'baltia'] }),
        says('herald', '1.1', { partners: ['arcadia', 'baltia'] }, planned),
        says('herald', '1.2', { partners: ['cassia'] }, { modality: 'proposed' }),
      ]),
    );
    expect(rowsOf(report, 'sheet-bridge')).toEqual([
      ['Partners', 'Arcadia and Baltia', 'actual / planned', 'from one voice / from one voice'],
      ['Partners', 'Cassia', 'proposed', 'from one voice'],
    ]);
  });

  it('never puts amounts of a fact and a plan in one row', () => {
    expect(
      sheet(says('gazette', '1.1', kilometres('5')), says('herald', '1.1', kilometres('5'), planned)).map(
        ([, , standing]) => standing,
      ),
    ).toEqual(['actual', 'planned']);
  });

  it('sets contested amounts side against side in their cell', () => {
    const [[, length] = []] = sheet(
      says('gazette', '1.1', kilometres('5')),
      says('herald', '1.1', kilometres('7')),
    );
    expect(length).toBe('• 5 km — The Gazette, 2011 / • 7 km — The Herald / Open.');
  });

  it('tells the parts on which nobody disagrees apart from those that are contested', () => {
    const share = (holder: string, value: string): object => ({ holder, value: { value, unit: 'percent' } });
    const [[, shares] = []] = sheet(
      says('gazette', '1.1', { shares: [share('arcadia', '60'), share('baltia', '40')] }),
      says('herald', '1.1', { shares: [share('baltia', '30')] }),
    );
    expect(shares).toBe('Arcadia: 60% / Baltia: / • 30% — The Herald / • 40% — The Gazette, 2011 / Open.');
  });

  it('tells how the status changed, who says so and when', () => {
    const status = (value: string): object => ({ status: value });
    const [[, told] = []] = sheet(
      says('herald', '1.1', status('stalled'), { asOf: '2012' }),
      says('gazette', '1.1', status('agreed'), { asOf: '2010' }),
      says('herald', '1.2', status('agreed'), { asOf: '2011' }),
    );
    expect(told).toBe(
      'agreed — The Gazette, 2011, as of 2010; The Herald, as of 2011 / stalled — The Herald, as of 2012',
    );
  });

  it('tells of a dated plan what became of it', () => {
    const starts = (date: string, more: Partial<Claim> = planned): Partial<Claim> =>
      says('gazette', '1.1', { inOperation: date }, more);
    expect(sheet(starts('2011'))[0]?.[1]).toBe(
      '2011 / What became of it: its date has passed; nothing that was read tells that it came about',
    );
    expect(sheet(starts('2030'))[0]?.[1]).toBe('2030 / What became of it: still to come');
    const [, ofPlan] = sheet(says('herald', '1.1', { inOperation: '2011' }), starts('2010'));
    expect(ofPlan?.[1]).toBe('2010 / What became of it: fulfilled; came about: 2011');
  });

  it('puts a text beside the one sum that its claim gives, and all else below', () => {
    const report = full(
      withBridge([
        says(
          'gazette',
          '1.1',
          { cost: { value: '5', scale: 'million', currency: 'EUR' } },
          { text: { en: 'The first estimate' } },
        ),
        says(
          'herald',
          '1.1',
          { partners: ['arcadia'] },
          { text: { en: 'It was talked about.' }, asOf: '2010' },
        ),
      ]),
    );
    expect(rowsOf(report, 'sheet-bridge').at(-1)?.[1]).toBe('5 million euros. The first estimate.');
    expect(rowsOf(report, 'told-bridge')).toEqual([
      ['It was talked about.', 'The Herald, as of 2010', 'actual'],
    ]);
  });
});

describe('the steps in time of a project', () => {
  const signing = record('signing', 'signing', 'The contract is signed', [
    says('gazette', '1.1', { date: '2010', about: ['bridge'] }),
    says('herald', '1.1', { date: '2010', about: ['bridge'] }, planned),
  ]);
  const opening = record('event', 'opening', 'The bridge is opened', [
    says('herald', '1.2', { date: '2011', about: ['bridge'] }, planned),
  ]);
  const dossier = withBridge([says('gazette', '1.1', { partners: ['arcadia'] })], signing, opening);

  it('are the events about it, with their standing; that one which took place had been planned is not repeated', () => {
    expect(rowsOf(full(dossier), 'steps-bridge')).toEqual([
      ['2010', 'The contract is signed', 'actual'],
      ['2011', 'The bridge is opened', 'planned'],
    ]);
  });

  it('are cut in a standard report, which says how many there are', () => {
    const most = limits.standard.steps;
    const many = Array.from({ length: most + 2 }, (_each, index) =>
      record('event', `e${index}`, `Event ${index}`, [
        says('gazette', '1.1', { date: String(2001 + index), about: ['bridge'] }),
      ]),
    );
    const long = withBridge([says('gazette', '1.1', { partners: ['arcadia'] })], ...many);
    const report = buildReport(long);
    expect(rowsOf(report, 'steps-bridge').map(([date]) => date)).toEqual(
      many.slice(-most).map((_each, index) => String(2003 + index)),
    );
    expect(textOf(report, 'project-bridge')).toContain(
      `Here are ${most} of ${most + 2}; the full report holds the others.`,
    );
    expect(textOf(full(long), 'project-bridge')).not.toContain('the full report');
  });
});

it('holds in a brief no sheet at all', () => {
  const dossier = withBridge([says('gazette', '1.1', { partners: ['arcadia'] })]);
  expect(hasPart(buildReport(dossier, { detail: 'brief' }), 'projects')).toBe(false);
});
