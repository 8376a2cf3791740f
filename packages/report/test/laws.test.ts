import { conflictsIn, type Dossier } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, it, vi } from 'vitest';
import { NoteBook } from '../src/citations/note-book.js';
import {
  buildReport,
  details,
  type Block,
  type Inline,
  type Report,
  type ReportOptions,
} from '../src/index.js';
import { emptyDossier, inventedDossier } from './invented-dossier.js';
import { plain } from './plain-text.js';
import { anchorsOf, blocksIn, blocksOf, inlineOf, marksOf, stringsOf, targetsIn } from './tree.js';

const inAllDetails = details.map((detail) => ({ detail }));
const inOtherLanguages = (['ru', 'ur'] as const).map((language) => ({ language }));

const cases: readonly (readonly [name: string, dossier: Dossier, options: ReportOptions])[] = [
  ...[...inAllDetails, ...inOtherLanguages].map(
    (options) => ['Pakistan and Russia', pakistanRussia as Dossier, options] as const,
  ),
  ['Pakistan and Russia', pakistanRussia, { sections: ['economy', 'plans'], period: '2014/2024' }],
  ...inAllDetails.map((options) => ['two invented states', inventedDossier(), options] as const),
  ...inAllDetails.map(
    (options) => ['two states of which nothing is known', emptyDossier(), options] as const,
  ),
];

const marksIn = (item: readonly Inline[]): readonly number[] =>
  item.flatMap((node) => (node.kind === 'noteMark' ? [node.number] : []));

/** The words that a block has by itself, piece by piece. */
const piecesOf = (block: Block): readonly string[] => {
  if (block.kind === 'paragraph') return [plain(block.children)];
  if (block.kind === 'list') return block.items.map(plain);
  return block.kind === 'table' ? block.rows.flat().map(plain) : [];
};

/** The numbers by which paragraphs and items are cited, in the order of print. */
const numbersOf = (report: Report): readonly string[] =>
  blocksIn(report.body).flatMap((block) => {
    if (block.kind === 'paragraph') return block.number === undefined ? [] : [block.number];
    return block.kind === 'list' ? (block.numbers ?? []) : [];
  });

describe.each(cases.map(([name, ...rest]) => [`${name}, ${JSON.stringify(rest[1])}`, ...rest] as const))(
  'the report on %s',
  (_name, dossier, options) => {
    const report = buildReport(dossier, options);

    it('marks its notes from 1 on in print order, each once', () => {
      expect(marksOf(report)).toEqual(report.notes.map((_note, index) => index + 1));
      expect(report.notes.map(({ number }) => number)).toEqual(marksOf(report));
    });

    it('leads every reference to an anchor', () => {
      const anchors = new Set(anchorsOf(report));
      const targets = [
        ...targetsIn(inlineOf(report)),
        ...report.notes.flatMap(({ children }) => targetsIn(children)),
      ];
      expect(targets.filter((target) => !anchors.has(target))).toEqual([]);
    });

    it('gives every anchor once, lower-case and hyphenated', () => {
      const anchors = anchorsOf(report);
      expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
      for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/);
    });

    it('lists the sources that are cited, in full all of the dossier, with the notes that refer to them', () => {
      const citing = new Map<string, number[]>();
      for (const { number, children } of report.notes)
        for (const target of new Set(targetsIn(children)))
          citing.set(target, [...(citing.get(target) ?? []), number]);
      const listed =
        options.detail === 'full'
          ? [...dossier.sources.keys()].map((id) => `source-${id}`)
          : [...citing.keys()];
      expect(report.bibliography.map(({ id }) => id).sort()).toEqual(listed.sort());
      for (const { id, citedIn } of report.bibliography) expect(citedIn).toEqual(citing.get(id) ?? []);
    });

    it('cites at least one source in every note, and ends each with one full stop', () => {
      for (const { children } of report.notes) {
        expect(targetsIn(children).length).toBeGreaterThan(0);
        expect(plain(children)).toMatch(/[^.?!۔][.?!۔]$/);
      }
    });

    it('shows no claim without a note: every row of a table bears a mark', () => {
      for (const { id, rows } of blocksOf(report, 'table'))
        for (const row of rows) expect(row.map(plain).join(' | '), id).toMatch(/\[\d+\]/);
    });

    it('gives every row of a table a cell for each column, and the columns the whole width', () => {
      for (const { columns, rows, id } of blocksOf(report, 'table')) {
        expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
        expect(rows.length, id).toBeGreaterThan(0);
        expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 10);
      }
    });

    it('numbers chapters, annexes, and in each of them paragraphs and items, in the order of print', () => {
      const numbers = report.body.flatMap((block) =>
        block.kind === 'section' && block.number !== undefined ? [block.number] : [],
      );
      const count = numbers.filter((number) => /^\d/.test(number)).length;
      const counted = numbers.map((_each, index) =>
        index < count ? String(index + 1) : String.fromCharCode(65 + index - count),
      );
      expect(numbers).toEqual(counted);
      const given = numbersOf(report);
      expect(new Set(given).size).toBe(given.length);
      for (const chapter of numbers) {
        const own = given.filter((number) => number.startsWith(`${chapter}.`));
        expect(own).toEqual(own.map((_each, index) => `${chapter}.${index + 1}`));
      }
      if (options.detail !== 'brief') expect(given).toContain('1.1');
    });

    it('has no empty section, list or item', () => {
      for (const block of blocksIn(report.body)) {
        if (block.kind === 'section') expect(block.children).not.toEqual([]);
        if (block.kind === 'list') for (const item of block.items) expect(plain(item).trim()).not.toBe('');
      }
    });

    it('writes no trace of a missing value, an object or a raw date', () => {
      const wrong = /undefined|\[object|NaN|null|\[\d{4}|\d\.\.|\d{4}(?:-\d{2})*\/|\/\.\.|\d{4}[~%]|\d{3}X/;
      const words = stringsOf(report).filter((text) => !/^\u200e?http/.test(text));
      expect(words.filter((text) => wrong.test(text))).toEqual([]);
    });

    it('writes no double space, no space before a mark, no doubled word and no doubled mark', () => {
      const paragraphs = [
        ...blocksIn(report.body).flatMap(piecesOf),
        ...report.notes.map(({ children }) => plain(children)),
        ...report.bibliography.map(({ children }) => plain(children)),
      ];
      const wrong = / {2}| [,;.](?:\s|$)|[,;] ?[,;]|\.\.|\b(?!had\b|that\b)([a-z]+) \1\b/;
      expect(paragraphs.filter((text) => wrong.test(text.replace(/\[\d+\]/g, '')))).toEqual([]);
    });
  },
);

describe.each([
  ['Pakistan and Russia', pakistanRussia as Dossier],
  ['two invented states', inventedDossier()],
])('what is told of %s', (_name, dossier) => {
  it('is told again in more detail', () => {
    const [brief = [], standard = [], full = []] = details.map(
      (detail) => buildReport(dossier, { detail }).records,
    );
    expect(brief.filter((id) => !standard.includes(id))).toEqual([]);
    expect(standard.filter((id) => !full.includes(id))).toEqual([]);
    expect(new Set([brief.length, standard.length, full.length]).size).toBeGreaterThan(1);
  });
});

describe.each([
  ['Pakistan and Russia', pakistanRussia as Dossier],
  ['two invented states', inventedDossier()],
  ['two states of which nothing is known', emptyDossier()],
])('the full report on %s', (_name, dossier) => {
  it('names every position of every conflict, with its sources', () => {
    const report = buildReport(dossier, { detail: 'full' });
    const citedBy = (item: readonly Inline[]): readonly string[] =>
      marksIn(item).flatMap((number) => targetsIn(report.notes[number - 1]?.children ?? []));
    for (const { record, property, modality, positions } of conflictsIn(dossier)) {
      const anchor = `conflict-${record}-${property.replace(/[^a-z0-9]+/gi, '-')}-${modality}`.toLowerCase();
      const section = blocksOf(report, 'section').find(({ id }) => id === anchor);
      const [list] = section?.children ?? [];
      const items = list?.kind === 'list' ? list.items : [];
      const sides = items.slice(0, positions.length).map((item) => plain(item).replace(/\[\d+\]/g, ''));
      expect(new Set(sides).size, anchor).toBe(positions.length);
      for (const [index, { sources }] of positions.entries())
        expect(citedBy(items[index] ?? []), anchor).toEqual(
          expect.arrayContaining(sources.map((source) => `source-${source}`)),
        );
    }
  });

  it('tells of every counting claim on what has a chapter', () => {
    // Names of states, places and offices are no statements on the two states; the report uses its own labels for them.
    const withoutChapter = new Set(['state', 'place', 'organisation', 'office']);
    const cite = vi.spyOn(NoteBook.prototype, 'cite');
    buildReport(dossier, { detail: 'full' });
    const cited = new Set(cite.mock.calls.flatMap(([addresses]) => addresses));
    cite.mockRestore();
    const left = [...dossier.records.values()]
      .filter(({ kind }) => !withoutChapter.has(kind))
      .flatMap(({ claims }) => claims.filter(({ rank }) => rank !== 'deprecated'))
      .filter(({ address }) => !cited.has(address));
    expect(left.map(({ address }) => address)).toEqual([]);
  });
});
