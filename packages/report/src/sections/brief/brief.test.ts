import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, it } from 'vitest';
import { inventedDossier, record, says } from '../../../test/invented-dossier.js';
import { part, textOf } from '../../../test/tree.js';
import { buildReport } from '../../build-report.js';
import type { Block, Report, ReportLanguage } from '../../model.js';

const languages = ['en', 'ru', 'ur'] as const;
const briefs = new Map(
  languages.map((language) => [language, buildReport(pakistanRussia, { language, detail: 'brief' })]),
);
const briefIn = (language: ReportLanguage): Report => briefs.get(language) as Report;

const words = (report: Report): number => textOf(report, 'brief').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const childrenOf = (report: Report): readonly Block[] => {
  const brief = part(report, 'brief');
  return brief.kind === 'section' ? brief.children : [];
};

describe('the page that leads a report', () => {
  it.each(languages)(
    'holds on one page in %s: few words, a table of six figures at most, short lists',
    (language) => {
      const report = briefIn(language);
      expect(words(report)).toBeLessThan(400);
      expect(words(report)).toBeGreaterThan(150);
      const children = childrenOf(report);
      const tables = children.filter((block) => block.kind === 'table');
      expect(tables.map(({ rows }) => rows.length <= 6)).toEqual([true]);
      const lists = children.flatMap((block) => (block.kind === 'section' ? block.children : []));
      expect(lists.map(({ kind }) => kind)).toEqual(['list', 'list', 'list']);
      for (const list of lists) if (list.kind === 'list') expect(list.items.length).toBeLessThanOrEqual(4);
    },
  );

  it('is set closely, on a page of its own, and is the same in every detail', () => {
    const standard = buildReport(pakistanRussia);
    expect(part(standard, 'brief')).toMatchObject({ newPage: true, compact: true });
    expect(textOf(standard, 'brief')).toBe(textOf(briefIn('en'), 'brief'));
  });

  it('has the same parts in every language', () => {
    const shape = (language: ReportLanguage): readonly string[] =>
      childrenOf(briefIn(language)).map((block) => ('id' in block ? block.id : block.kind));
    expect(shape('ru')).toEqual(shape('en'));
    expect(shape('ur')).toEqual(shape('en'));
  });

  it('tells nothing twice: what the figures show as contested is not contested again below', () => {
    const shown = textOf(briefIn('en'), 'brief-figures-table');
    const contested = textOf(briefIn('en'), 'brief-contested');
    for (const [, label = ''] of contested.matchAll(/^- ([^:(\n]+)/gm))
      expect(shown).not.toContain(label.trim());
  });
});

describe('the page that leads a report on three records', () => {
  const states = [record('state', 'arcadia', 'Arcadia'), record('state', 'baltia', 'Baltia')];
  const visit = record('visit', 'trip', 'A trip', [
    says('gazette', '1.1', { date: '2001-05-06', from: 'arcadia', to: 'baltia' }),
  ]);
  const dossier = inventedDossier({ records: [...states, visit], conflicts: [] });

  it('tells what there is, and leaves out what there is not', () => {
    expect(textOf(buildReport(dossier, { detail: 'brief' }), 'brief')).toBe(
      [
        '# In brief',
        'In 2001, the sources tell of 1 visit from one state to the other, 0 meetings of the two and 0 agreements between them.',
        'Of 3 values told as facts, 0% have several independent voices behind them and 100% a single one; the sources contradict each other nowhere. Plans, forecasts and rumours are not counted as having happened.',
        '## Latest events',
        '- A trip, 6 May 2001',
        '\n',
      ].join('\n\n'),
    );
  });

  it('agrees in number in Russian', () => {
    expect(textOf(buildReport(dossier, { detail: 'brief', language: 'ru' }), 'brief')).toContain(
      'За 2001 год источники упоминают 1 взаимный визит, 0 встреч сторон и 0 соглашений между ними.',
    );
  });
});

describe('what is planned', () => {
  const plan = (id: string, kind: 'visit' | 'project', date: object) =>
    record(kind, id, `Plan ${id}`, [says('gazette', '1.1', date, { modality: 'planned' })]);
  const states = [record('state', 'arcadia', 'Arcadia'), record('state', 'baltia', 'Baltia')];
  const dossier = inventedDossier({
    conflicts: [],
    records: [
      ...states,
      plan('past', 'visit', { date: '2010' }),
      plan('works', 'project', { inOperation: '1999' }),
      plan('future', 'visit', { date: '2030' }),
    ],
  });

  it('is what is still to come, then what is overdue on the day of the report, projects first', () => {
    const items = (date: string): readonly string[] =>
      textOf(buildReport(dossier, { detail: 'brief', date }), 'brief-planned')
        .split('\n')
        .filter((line) => line.startsWith('- '));
    expect(items('2012-02-29')).toEqual([
      '- Plan future (due: 2030)',
      '- Plan works: start of operation (was due: 1999; outcome unknown)',
      '- Plan past (was due: 2010; outcome unknown)',
    ]);
    expect(items('2009-12-31')[0]).toBe('- Plan past (due: 2010)');
  });
});
