import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyDossier, inventedDossier, record, says } from '../test/invented-dossier.js';
import { plain, plainText } from '../test/plain-text.js';
import { blocksIn, blocksOf, stringsOf, textOf } from '../test/tree.js';
import { buildReport } from './build-report.js';
import type { Detail } from './composer.js';
import { ReportError } from './error.js';
import { details, type ReportOptions } from './report-options.js';
import { chapterNames, type ChapterName } from './sections/chapter-name.js';

const problemOf = (options: ReportOptions, dossier = inventedDossier()): ReportError => {
  try {
    buildReport(dossier, options);
  } catch (error) {
    if (error instanceof ReportError) return error;
    throw error;
  }
  throw new Error('expected a ReportError');
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
        name: 'ReportError',
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
      code: 'language-unavailable',
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

describe('the detail of a report', () => {
  const idsOf = (options: ReportOptions): readonly string[] =>
    buildReport(inventedDossier(), options).body.map((block) => ('id' in block ? block.id : block.kind));

  it('is a page with its notes and sources, what weighs most, or everything', () => {
    expect(idsOf({ detail: 'brief' })).toEqual(['brief', 'notes', 'source-list']);
    const standard = idsOf({});
    expect(standard).toEqual(idsOf({ detail: 'standard' }));
    expect(standard.slice(0, 3)).toEqual(['brief', 'contents', 'overview']);
    expect(standard.slice(-2)).toEqual(['notes', 'source-list']);
    const full = idsOf({ detail: 'full' });
    expect(standard.filter((id) => !full.includes(id))).toEqual([]);
    expect(full.length).toBeGreaterThan(standard.length);
  });

  it('is told on the cover', () => {
    const first = (detail: Detail): string | undefined =>
      buildReport(inventedDossier(), { detail }).cover.lines[0];
    expect(details.map(first)).toEqual(['Brief', 'Standard report', 'Full report']);
    expect(buildReport(inventedDossier(), { detail: 'brief' }).cover.lines.at(-1)).toBe(
      'Cite as: The Archive: Arcadia and Baltia. Brief, edition of 29 February 2012',
    );
  });

  it('that leaves something out says how much', () => {
    const many = Array.from({ length: 40 }, (_each, index) =>
      record('event', `event-${index}`, `Event ${index}`, [says('gazette', '1.1', { date: '2010' })]),
    );
    const states = [record('state', 'arcadia', 'Arcadia'), record('state', 'baltia', 'Baltia')];
    const dossier = inventedDossier({ records: [...states, ...many], conflicts: [] });
    const words =
      /Of 40 records of which the sources tell something, this report cites claims on \d; the full report tells of all\./;
    const method = textOf(buildReport(dossier, { sections: ['events', 'method'] }), 'method');
    expect(method).toMatch(words);
    expect(textOf(buildReport(dossier, { detail: 'full' }), 'method')).not.toContain('the full report tells');
  });

  it('is refused if there is none of the name', () => {
    expect(problemOf({ detail: 'ful' as Detail })).toMatchObject({
      code: 'unknown-detail',
      message: "'ful' is no detail of a report",
      hint: 'did you mean full?',
    });
  });
});

describe('the chapters of a report', () => {
  it('are those that are chosen, in the order of the report, with their numbers and annexes', () => {
    const report = buildReport(inventedDossier(), { detail: 'full', sections: ['conflicts', 'visits'] });
    const titled = report.body.flatMap((block) =>
      block.kind === 'section' ? [`${block.number ?? '-'} ${block.title}`] : [],
    );
    expect(titled).toEqual([
      '- In brief',
      '1 Visits',
      '2 Where sources disagree',
      '- Notes',
      '- List of sources',
    ]);
    expect(report.cover.lines[1]).toBe('Chapters: Visits; Where sources disagree');
  });

  it('are all of them if none is chosen', () => {
    expect(buildReport(inventedDossier(), { sections: [] })).toEqual(buildReport(inventedDossier()));
    expect(buildReport(inventedDossier(), { sections: chapterNames })).toEqual(
      buildReport(inventedDossier()),
    );
  });

  it('are refused if there is none of the name, and of a brief, which has none', () => {
    expect(problemOf({ sections: ['economics' as ChapterName] })).toMatchObject({
      code: 'unknown-section',
      message: "'economics' is no chapter of a report",
      hint: 'did you mean economy?',
    });
    expect(problemOf({ sections: ['tariffs-and-quotas' as ChapterName] }).hint).toBe(
      `one of ${chapterNames.join(', ')}`,
    );
    expect(problemOf({ detail: 'brief', sections: ['economy'] })).toMatchObject({
      code: 'sections-of-brief',
    });
  });
});

describe('the title and the logo of a report', () => {
  const logo = {
    mediaType: 'image/png',
    content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1]),
    alternative: 'The mark of the Archive',
  } as const;

  it('stand on the cover, the title also in the metadata and the citation', () => {
    const report = buildReport(inventedDossier(), { title: 'Two neighbours', logo });
    expect(report.cover).toMatchObject({ title: 'Two neighbours', logo });
    expect(report.cover.lines.at(-1)).toContain('Two neighbours. Standard report');
    expect(report.metadata.title).toBe('Two neighbours');
    expect(textOf(report, 'citing')).toContain('The Archive: Two neighbours. Standard report');
    expect(buildReport(inventedDossier()).cover).not.toHaveProperty('logo');
  });

  it('are refused if the title is empty or the logo is no picture that everyone can read', () => {
    expect(problemOf({ title: ' ' })).toMatchObject({ code: 'empty-title' });
    const wrong = [
      { ...logo, mediaType: 'image/gif' as 'image/png' },
      { ...logo, mediaType: 'image/jpeg' as const },
      { ...logo, content: new Uint8Array() },
      { ...logo, alternative: '' },
    ];
    for (const each of wrong) expect(problemOf({ logo: each }).code).toBe('invalid-logo');
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
