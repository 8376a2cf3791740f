import { BilateralError } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyDossier, inventedDossier } from '../test/invented-dossier.js';
import { plain, plainText } from '../test/plain-text.js';
import { blocksIn, blocksOf, stringsOf, textOf } from '../test/tree.js';
import { buildReport } from './build-report.js';
import type { ReportOptions } from './report-options.js';

const problemOf = (options: ReportOptions, dossier = inventedDossier()): BilateralError => {
  try {
    buildReport(dossier, options);
  } catch (error) {
    if (error instanceof BilateralError) return error;
    throw error;
  }
  throw new Error('expected a BilateralError');
};

describe('the date of a report', () => {
  it('is the edition of the dossier unless it is given', () => {
    expect(buildReport(inventedDossier()).date).toBe('2012-02-29');
    const report = buildReport(inventedDossier(), { date: '2013-01-02' });
    expect(report.date).toBe('2013-01-02');
    expect(report.cover.lines).toEqual([
      'Standard report',
      'Report of 2 January 2013',
      'Edition of 29 February 2012',
      'The Archive',
      'Data under CC0-1.0',
      'Cite as: The Archive: Arcadia and Baltia. Standard report, edition of 29 February 2012, with the number of the paragraph',
    ]);
  });

  it.each(['2013-02-29', '2013-13-01', '2013-1-1', '2013', '2013-01-01T00:00:00Z', '', 'today'])(
    'is refused if it is no day: %j',
    (date) => {
      expect(problemOf({ date })).toMatchObject({
        name: 'BilateralError',
        code: 'invalid-date',
        message: `'${date}' is no date of a report`,
        hint: 'write a day of the calendar as YYYY-MM-DD',
      });
    },
  );
});

describe('the language of a report', () => {
  it('is English if the dossier has it', () => {
    expect(buildReport(inventedDossier())).toMatchObject({ language: 'en', direction: 'ltr' });
  });

  it('is refused if the dossier lacks it', () => {
    expect(problemOf({ language: 'ur' })).toMatchObject({
      code: 'unavailable-language',
      message: "the dossier arcadia-baltia cannot be reported in 'ur'",
      hint: `languages: ${inventedDossier().info.languages.join(', ')}`,
    });
  });

  it('is one of the dossier, and sets the direction', () => {
    const { info } = inventedDossier();
    const urdu = { ...inventedDossier(), info: { ...info, languages: ['ur' as const] } };
    expect(buildReport(urdu)).toMatchObject({
      language: 'ur',
      direction: 'rtl',
      furniture: { contents: 'فہرست مضامین' },
    });
  });
});

it('describes the report for the properties of a document', () => {
  expect(buildReport(inventedDossier()).metadata).toEqual({
    title: 'Arcadia and Baltia',
    subject: 'Relations of two states: what the sources say',
    author: 'The Archive',
    keywords: ['bilateral relations', 'diplomacy', 'Arcadia', 'Baltia'],
    licence: 'CC0-1.0',
  });
});

describe('the same dossier', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['invented', () => inventedDossier()],
    ['of Pakistan and Russia', () => pakistanRussia],
  ])('%s gives the same tree at any time', (_name, dossier) => {
    vi.useFakeTimers({ now: new Date('2001-01-01T00:00:00Z') });
    const first = buildReport(dossier());
    vi.setSystemTime(new Date('2044-07-05T23:59:59Z'));
    expect(buildReport(dossier())).toEqual(first);
  });

  it('is not changed by a report', () => {
    const dossier = inventedDossier();
    const before = JSON.stringify([
      dossier.info,
      [...dossier.sources],
      [...dossier.records],
      dossier.conflicts,
    ]);
    buildReport(dossier);
    expect(
      JSON.stringify([dossier.info, [...dossier.sources], [...dossier.records], dossier.conflicts]),
    ).toBe(before);
  });
});

describe('a dossier of which almost nothing is known', () => {
  const report = buildReport(emptyDossier());

  it('gives the leading page, the contents, an overview, and how to read it', () => {
    expect(report.body.map((block) => ('id' in block ? block.id : block.kind))).toEqual([
      'brief',
      'contents',
      'overview',
      'method',
    ]);
    expect(report.notes).toEqual([]);
    expect(report.bibliography).toEqual([]);
  });

  it('counts to nothing without a gap in the text', () => {
    expect(textOf(report, 'brief')).toBe(
      '# In brief\n\nThe sources tell of 0 visits from one state to the other, 0 meetings of the two and 0 agreements between them.\n\n\n',
    );
    expect(textOf(report, 'overview')).toContain(
      'This report draws on 2 records, built on 0 claims from 0 sources. The sources contradict each other nowhere.',
    );
    expect(textOf(report, 'overview')).toContain(
      'It records 0 visits between the two states, 0 meetings at which both were represented, and 0 agreements of the two.\n',
    );
  });

  it('has no empty part', () => {
    for (const section of blocksOf(report, 'section')) expect(section.children).not.toEqual([]);
    for (const block of blocksIn(report.body)) {
      if (block.kind === 'paragraph') expect(plain(block.children).trim()).not.toBe('');
    }
    expect(plainText(report)).not.toContain('undefined');
    expect(stringsOf(report)).not.toContain('');
  });
});
