import type { Claim, CompiledRecord } from '@bilateral/core';
import { describe, expect, it } from 'vitest';
import { dossierWith } from '../../test/composer-of.js';
import { record, says } from '../../test/invented-dossier.js';
import { blocksOf, textOf } from '../../test/tree.js';
import { buildReport, type Report } from '../index.js';
import { limits } from './limits.js';

const named = [
  record('person', 'ada', 'Ada Abel'),
  record('person', 'bea', 'Bea Blum'),
  record('office', 'premier', 'Premier of Arcadia', [], { of: 'arcadia', level: 'head-of-government' }),
];

const said = { by: 'ada', office: 'premier' };

const utterance = (id: string, words: string, claims: readonly Partial<Claim>[]): CompiledRecord =>
  record('utterance', id, id, claims, { text: { en: words } });

const opinion = (id: string, words: string, claims: readonly Partial<Claim>[]): CompiledRecord =>
  record('assessment', id, id, claims, { text: { en: words } });

const reportOf = (...records: readonly CompiledRecord[]): Report =>
  buildReport(dossierWith([...named, ...records]), { detail: 'full' });

/** The lines of a part, without their numbers. */
const linesOf = (report: Report, id: string): readonly string[] =>
  textOf(report, id)
    .split('\n')
    .slice(2)
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(- )?\S+\.\d+ /, '$1'));

describe('statements', () => {
  it('stand by speaker, with the office and the sources, newest first', () => {
    const report = reportOf(
      utterance('old', 'Old words.', [says('gazette', '1.1', { date: '1999' }, { said })]),
      utterance('new', 'New words.', [says('herald', '1.1', { date: '2010' }, { said })]),
    );
    expect(linesOf(report, 'statements-1')).toEqual([
      'Office: Premier of Arcadia. Sources: The Herald; The Gazette, 2011.',
      '- New words (2010).',
      '- Old words (1999).',
    ]);
  });

  it('begin with those who speak in the highest offices', () => {
    const report = reportOf(
      utterance('low', 'Low words.', [says('gazette', '1.1', {}, { said: { by: 'bea' } })]),
      utterance('high', 'High words.', [says('gazette', '1.1', {}, { said })]),
    );
    const titles = blocksOf(report, 'section').filter(({ id }) => /^statements-\d/.test(id));
    expect(titles.map(({ title }) => title)).toEqual(['Ada Abel', 'Bea Blum']);
  });

  it('are one where two records have the same words, and two where a word differs', () => {
    const twice = (first: string, second: string): readonly string[] =>
      linesOf(
        reportOf(
          utterance('one', first, [says('gazette', '1.1', {}, { said })]),
          utterance('two', second, [says('herald', '1.1', {}, { said })]),
        ),
        'statements-1',
      ).filter((line) => line.startsWith('- '));
    expect(twice('The ferry will run.', 'The ferry  will run')).toEqual(['- The ferry will run.']);
    expect(twice('The ferry will run.', 'The ferry may run.')).toHaveLength(2);
  });

  it('name their occasion without a bracket within a bracket', () => {
    const occasion = (label: string): readonly string[] =>
      linesOf(
        reportOf(
          record('meeting', 'talks', label, [says('gazette', '1.1', { date: '2010' })]),
          utterance('words', 'Words.', [says('gazette', '1.1', { occasion: 'talks' }, { said })]),
        ),
        'statements-1',
      ).slice(-1);
    expect(occasion('Talks')).toEqual(['- Words (Talks).']);
    expect(occasion('Talks (2010)')).toEqual(['- Words — Talks (2010).']);
  });
});

describe('opinions', () => {
  it('of sources that name nobody stand under their author, with where they are printed', () => {
    const report = reportOf(
      opinion('warm', 'All is well.', [says('herald', '1.1', { about: ['baltia'] })]),
      opinion('cold', 'All is lost.', [says('gazette', '1.1', {}, { said: { described: 'critics' } })]),
    );
    expect(linesOf(report, 'assessments')).toEqual([
      'Opinions, grouped by those who hold them. They are paraphrased, not quoted, and none of them is counted as a fact.',
      '## A. Scribe',
      'Source: The Herald.',
      '- All is well.',
      '## Critics',
      'Source: The Gazette, 2011.',
      '- All is lost.',
    ]);
  });

  it('are so many in a standard report, which says how many there are', () => {
    const most = limits.standard.assessments;
    const many = Array.from({ length: 2 * most }, (_each, index) =>
      opinion(`opinion-${index}`, `Opinion ${index}.`, [says('herald', '1.1', { about: ['baltia'] })]),
    );
    const dossier = dossierWith([...named, ...many]);
    const standard = textOf(buildReport(dossier), 'assessments');
    expect(standard).toContain(`Here are ${most} of ${2 * most}; the full report holds the others.`);
    expect(standard.match(/Opinion \d+\./g)).toHaveLength(most);
    expect(textOf(reportOf(...many), 'assessments').match(/Opinion \d+\./g)).toHaveLength(2 * most);
  });
});
