import type { Claim, CompiledRecord } from '@bilateral/core';
import { describe, expect, it } from 'vitest';
import { dossierWith } from '../../test/composer-of.js';
import { record, says } from '../../test/invented-dossier.js';
import { hasPart, part, rowsOf } from '../../test/tree.js';
import { buildReport, type Report } from '../index.js';

const planned = { modality: 'planned' } as const;
const signing = (claims: readonly Partial<Claim>[], more: object = {}): CompiledRecord =>
  record('signing', 'signing', 'A signing', claims, more);

const reportOf = (...records: readonly CompiledRecord[]): Report =>
  buildReport(dossierWith(records), { detail: 'full' });

const outcomeOf = (claims: readonly Partial<Claim>[], more: object = {}): string | undefined =>
  rowsOf(reportOf(signing(claims, more)), 'plans-planned-table')[0]?.[2];

describe('a plan', () => {
  it('stands with who told of it and when, and with what became of it', () => {
    const claims = [says('gazette', '1.1', { date: '2011' }, { ...planned, asOf: '2010' })];
    expect(rowsOf(reportOf(signing(claims)), 'plans-planned-table')).toEqual([
      [
        'A signing / Date: 2011',
        'The Gazette, 2011, as of 2010',
        'Its date has passed; nothing that was read tells that it came about.',
      ],
    ]);
  });

  it('that was carried out says when, and leads to where the event stands', () => {
    const report = reportOf(
      signing([says('gazette', '1.1', { date: '2010' }, planned), says('herald', '1.1', { date: '2011' })]),
    );
    expect(rowsOf(report, 'plans-planned-table')[0]?.[2]).toBe('Fulfilled; came about: 2011.');
    const table = part(report, 'plans-planned-table');
    const cell = table.kind === 'table' ? (table.rows[0]?.[2] ?? []) : [];
    expect(cell[0]).toMatchObject({ kind: 'reference', target: 'events' });
    expect(cell.at(-1)).toMatchObject({ kind: 'noteMark' });
  });

  it('is still to come on the day of the report, or was put off for a newer one', () => {
    expect(outcomeOf([says('gazette', '1.1', { date: '2030' }, planned)])).toBe('Still to come.');
    expect(
      outcomeOf([
        says('gazette', '1.1', { date: '2030' }, { ...planned, asOf: '2010' }),
        says('herald', '1.1', { date: '2031' }, { ...planned, asOf: '2011' }),
      ]),
    ).toBe('2030: Superseded; instead: 2031. / 2031: Still to come.');
  });

  it('has the outcome that the editor wrote, with what took its place', () => {
    const outcome = { state: 'cancelled', replacedBy: 'other', note: { en: 'It rained' } };
    const other = record('signing', 'other', 'Another signing', [says('herald', '1.1', { date: '2011' })]);
    const report = reportOf(signing([says('gazette', '1.1', { date: '2010' }, planned)], { outcome }), other);
    expect(rowsOf(report, 'plans-planned-table')[0]?.[2]).toBe(
      'Cancelled; instead: Another signing. It rained.',
    );
  });
});

describe('what was never planned', () => {
  const report = reportOf(
    signing([
      says('gazette', '1.1', { date: '2010' }, { modality: 'proposed' }),
      says('herald', '1.1', { date: '2010' }, { modality: 'denied' }),
    ]),
  );

  it('stands apart by its standing, and has no column of outcomes where none is known', () => {
    expect(rowsOf(report, 'plans-proposed-table')).toEqual([['A signing / Date: 2010', 'The Gazette, 2011']]);
    expect(rowsOf(report, 'plans-denied-table')).toEqual([['A signing / Date: 2010', 'The Herald']]);
    expect(hasPart(report, 'plans-planned-table')).toBe(false);
  });
});
