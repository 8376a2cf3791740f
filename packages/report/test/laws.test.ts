import { conflictsIn, type Dossier } from '@bilateral/core';
import { pakistanRussia } from '@bilateral/core/pakistan-russia';
import { describe, expect, it, vi } from 'vitest';
import { NoteBook } from '../src/citations/note-book.js';
import { buildReport } from '../src/index.js';
import { emptyDossier, inventedDossier } from './invented-dossier.js';
import { plain } from './plain-text.js';
import { anchorsOf, blocksIn, blocksOf, inlineOf, marksOf, stringsOf, targetsIn } from './tree.js';

const dossiers: readonly (readonly [name: string, dossier: Dossier])[] = [
  ['Pakistan and Russia', pakistanRussia],
  ['two invented states', inventedDossier()],
  ['two states of which nothing is known', emptyDossier()],
];

describe.each(dossiers)('the report on %s', (_name, dossier) => {
  const report = buildReport(dossier);

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

  it('lists every source, with the notes that refer to it', () => {
    expect(report.bibliography.map(({ id }) => id).sort()).toEqual(
      [...dossier.sources.keys()].map((id) => `source-${id}`).sort(),
    );
    const citing = new Map<string, number[]>();
    for (const { number, children } of report.notes)
      for (const target of new Set(targetsIn(children)))
        citing.set(target, [...(citing.get(target) ?? []), number]);
    for (const { id, citedIn } of report.bibliography) expect(citedIn).toEqual(citing.get(id) ?? []);
  });

  it('cites at least one source in every note, and ends each with one full stop', () => {
    for (const { children } of report.notes) {
      expect(targetsIn(children).length).toBeGreaterThan(0);
      expect(plain(children)).toMatch(/[^.?!][.?!]$/);
    }
  });

  it('gives every row of a table a cell for each column, and the columns the whole width', () => {
    for (const { columns, rows, id } of blocksOf(report, 'table')) {
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
      expect(rows.length, id).toBeGreaterThan(0);
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 10);
    }
  });

  it('draws bars that have a height', () => {
    for (const { bars } of blocksOf(report, 'barChart')) {
      expect(bars.length).toBeGreaterThan(0);
      for (const { value } of bars) expect(value).toSatisfy(Number.isFinite);
    }
  });

  it('has no empty section, list or item', () => {
    for (const block of blocksIn(report.body)) {
      if (block.kind === 'section') expect(block.children).not.toEqual([]);
      if (block.kind === 'list') for (const item of block.items) expect(plain(item).trim()).not.toBe('');
    }
  });

  it('writes no trace of a missing value, an object or a raw date', () => {
    const wrong = /undefined|\[object|NaN|null|\[\d{4}|\d\.\.|\d{4}(?:-\d{2})*\/|\/\.\.|\d{4}[~%]|\d{3}X/;
    const words = stringsOf(report).filter((text) => !text.startsWith('http'));
    expect(words.filter((text) => wrong.test(text))).toEqual([]);
  });

  it('writes no double space, no space before a mark, no doubled word and no doubled mark', () => {
    const paragraphs = [
      ...blocksIn(report.body).flatMap((block) => {
        if (block.kind === 'paragraph') return [plain(block.children)];
        if (block.kind === 'list') return block.items.map(plain);
        return block.kind === 'table' ? block.rows.flat().map(plain) : [];
      }),
      ...report.notes.map(({ children }) => plain(children)),
      ...report.bibliography.map(({ children }) => plain(children)),
    ];
    const wrong = / {2}| [,;.](?:\s|$)|[,;] ?[,;]|\.\.|\b(?!had\b|that\b)([a-z]+) \1\b/;
    expect(paragraphs.filter((text) => wrong.test(text.replace(/\[\d+\]/g, '')))).toEqual([]);
  });

  it('names every position of every conflict, with its sources', () => {
    for (const { record, property, modality, positions } of conflictsIn(dossier)) {
      const anchor = `conflict-${record}-${property.replace(/[^a-z0-9]+/gi, '-')}-${modality}`.toLowerCase();
      const table = blocksOf(report, 'table').find(({ id }) => id === `${anchor}-table`);
      expect(table?.rows.length, anchor).toBe(positions.length);
      expect(new Set(table?.rows.map(([position = []]) => plain(position))).size).toBe(positions.length);
      for (const [index, { sources }] of positions.entries()) {
        const cell = table?.rows[index]?.[1] ?? [];
        const notes = cell.flatMap((node) => (node.kind === 'noteMark' ? [node.number] : []));
        const cited = notes.flatMap((number) => targetsIn(report.notes[number - 1]?.children ?? []));
        expect(cited.sort()).toEqual(sources.map((source) => `source-${source}`).sort());
      }
    }
  });

  it('tells of every counting claim on what has a chapter', () => {
    // Names of states, places and offices are no statements on the two states; the report uses its own labels for them.
    const withoutChapter = new Set(['state', 'place', 'organisation', 'office']);
    const cite = vi.spyOn(NoteBook.prototype, 'cite');
    buildReport(dossier);
    const cited = new Set(cite.mock.calls.flatMap(([addresses]) => addresses));
    cite.mockRestore();
    const left = [...dossier.records.values()]
      .filter(({ kind }) => !withoutChapter.has(kind))
      .flatMap(({ claims }) => claims.filter(({ rank }) => rank !== 'deprecated'))
      .filter(({ address }) => !cited.has(address));
    expect(left.map(({ address }) => address)).toEqual([]);
  });
});
