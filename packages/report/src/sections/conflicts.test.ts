import type { CompiledRecord } from '@bilateral/core';
import { describe, expect, it } from 'vitest';
import { dossierWith } from '../../test/composer-of.js';
import { record, says } from '../../test/invented-dossier.js';
import { blocksOf, hasPart, part, textOf } from '../../test/tree.js';
import { buildReport, type Report } from '../index.js';
import { limits } from './limits.js';

const contested = (id: string, state?: string, rank?: 'preferred'): CompiledRecord =>
  record(
    'event',
    id,
    `Event ${id}`,
    [
      says('gazette', '1.1', { date: '2010' }),
      says('herald', '1.1', { date: '2011' }, rank === undefined ? {} : { rank }),
    ],
    state === undefined
      ? {}
      : { conflicts: [{ property: 'date', state, basis: 'judgement', note: { en: 'It rained.' } }] },
  );

const reportOf = (detail: 'standard' | 'full', ...records: readonly CompiledRecord[]): Report =>
  buildReport(dossierWith(records), { detail });

/** The lines of a part, without their numbers. */
const linesOf = (report: Report, id: string): readonly string[] =>
  textOf(report, id)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(- )?\S+\.\d+ /, '$1'));

describe('a conflict', () => {
  it('is a block: what is contested, each side with those who hold it, how it was judged and why', () => {
    const report = reportOf('full', contested('storm', 'preferred', 'preferred'));
    expect(linesOf(report, 'conflict-storm-date-actual')).toEqual([
      '# Event storm: date',
      '- 2010 — The Gazette, 2011',
      '- 2011 — The Herald',
      'One position preferred: 2011 (basis: editorial judgement). It rained.',
    ]);
  });

  it('has the side that holds in bold, and none where the point is open', () => {
    const report = reportOf('full', contested('storm', 'preferred', 'preferred'), contested('flood'));
    const bold = (id: string): readonly string[] => {
      const found = part(report, id);
      const [list] = 'children' in found ? found.children : [];
      return list?.kind === 'list' ? list.items.map(([first]) => first?.kind ?? '') : [];
    };
    expect(bold('conflict-storm-date-actual')).toEqual(['text', 'strong']);
    expect(bold('conflict-flood-date-actual')).toEqual(['text', 'text']);
  });
});

describe('the chapter on conflicts', () => {
  it('has the open ones first', () => {
    const report = reportOf('full', contested('judged', 'both-true'), contested('open'));
    const ids = blocksOf(report, 'section')
      .map(({ id }) => id)
      .filter((id) => id.startsWith('conflict'));
    expect(ids).toEqual([
      'conflicts',
      'conflicts-open',
      'conflict-open-date-actual',
      'conflicts-judged',
      'conflict-judged-date-actual',
    ]);
  });

  it('is cut in a standard report, which counts them; in full the others stand in an annex', () => {
    const many = Array.from({ length: limits.full.judged + 1 }, (_each, index) =>
      contested(`e${index}`, 'both-true'),
    );
    const standard = reportOf('standard', ...many);
    const { judged } = limits.standard;
    expect(textOf(standard, 'conflicts')).toContain(
      `Here are ${judged} of ${many.length}; the others stand in the full report, in its annex “Further disagreements”.`,
    );
    expect(hasPart(standard, 'annex-further-conflicts')).toBe(false);
    expect(textOf(reportOf('full', ...many), 'annex-further-conflicts')).toContain(
      `Event e${many.length - 1}: date`,
    );
  });
});
