import { BilateralError } from '@bilateral/core';
import { describe, expect, it } from 'vitest';
import { inventedDossier, record, says } from '../test/invented-dossier.js';
import { textOf } from '../test/tree.js';
import { buildReport } from './build-report.js';
import type { Detail } from './composer.js';
import { details, type ReportOptions } from './report-options.js';
import { chapterNames, type ChapterName } from './sections/chapter-name.js';

const problemOf = (options: ReportOptions, dossier = inventedDossier()): BilateralError => {
  try {
    buildReport(dossier, options);
  } catch (error) {
    if (error instanceof BilateralError) return error;
    throw error;
  }
  throw new Error('expected a BilateralError');
};

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

describe('options of another type, as programs without types may give them', () => {
  it.each([
    ['language', Symbol('en'), 'unavailable-language'],
    ['date', 20_240_517, 'invalid-date'],
    ['period', { year: 2012 }, 'invalid-period'],
    ['topics', 'energy', 'unknown-topic'],
    ['topics', [Symbol('energy')], 'unknown-topic'],
    ['detail', Object.create(null), 'unknown-detail'],
    ['sections', 5, 'unknown-section'],
    ['sections', new Array(3), 'unknown-section'],
    ['title', 5, 'empty-title'],
    ['logo', {}, 'invalid-logo'],
    ['logo', { mediaType: 'image/png', content: 'png', alternative: 'A seal' }, 'invalid-logo'],
  ])('are refused: %s as %o', (name, value, code) => {
    expect(problemOf({ [name]: value }).code).toBe(code);
  });
});
