import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileDossier } from '../src/compile/compile-dossier.js';
import { createDossier } from '../src/dossier/create-dossier.js';
import { eventKinds } from '../src/model/kind.js';
import { dyadYearColumns, type DyadYear } from '../src/query/dyad-year.js';
import { dyadYears } from '../src/query/dyad-years.js';
import { meetingsBetween } from '../src/query/meetings-between.js';
import { timelineOf } from '../src/query/timeline-of.js';
import { visitsBetween } from '../src/query/visits-between.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const dossier = createDossier(await compileDossier(path('../data/pakistan-russia')));
const { rows, severalYears, undated } = dyadYears(dossier);
const [first, second] = dossier.info.parties;

const sum = (of: (row: DyadYear) => number): number => rows.reduce((total, row) => total + of(row), 0);

/** Rows that go out from the first party or a predecessor of it: one for each pair and year. */
const outward = rows.filter(({ state1 }) =>
  [first, ...(dossier.info.predecessors?.[first] ?? [])].includes(state1),
);
const backOf = (row: DyadYear): DyadYear =>
  rows.find(
    ({ year, state1, state2 }) => year === row.year && state1 === row.state2 && state2 === row.state1,
  ) as DyadYear;

const inOneYear = (ids: readonly { readonly id: string }[]): number => {
  const dated = new Set(timelineOf(dossier).map(({ record }) => record.id));
  return ids.filter(({ id }) => dated.has(id) && !severalYears.includes(id)).length;
};

describe('the dyad-year table of Pakistan and Russia', () => {
  it('has a row for each direction, once, and in no year without an event', () => {
    expect(rows.length).toBeGreaterThanOrEqual(20);
    expect(outward.length * 2).toBe(rows.length);
    const keys = rows.map(({ year, state1, state2 }) => `${year} ${state1} ${state2}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const row of outward) expect(row.events + backOf(row).events).toBeGreaterThan(0);
  });

  it('agrees in both directions on what has no direction', () => {
    for (const row of outward) {
      const back = backOf(row);
      expect(back.undirectedEvents).toBe(row.undirectedEvents);
      for (const kind of [
        'meetings',
        'conferences',
        'exercises',
        'signings',
        'accessions',
        'plainEvents',
      ] as const)
        expect(back[kind]).toBe(row[kind]);
    }
  });

  it('adds up in every row: by direction, kind, class and quad', () => {
    for (const row of rows) {
      const kinds = row.visits + row.meetings + row.conferences + row.exercises + row.shipments;
      expect(kinds + row.signings + row.accessions + row.plainEvents).toBe(row.events);
      expect(row.directedEvents + row.undirectedEvents).toBe(row.events);
      expect(row.visits + row.shipments).toBe(row.directedEvents);
      const coded = row.quad1 + row.quad2 + row.quad3 + row.quad4;
      expect(row.ploverAgree + row.ploverConsult + row.ploverSupport).toBe(row.quad1);
      expect(row.ploverCooperate + row.ploverAid).toBe(row.quad2);
      expect(row.ploverAccuse).toBe(row.quad3);
      expect(row.ploverSanction + row.ploverMobilize).toBe(row.quad4);
      expect(coded + row.uncoded).toBe(row.events);
      expect(row.scoreMean).toBe(coded === 0 ? undefined : row.scoreSum / coded);
      expect(row.directed).toBe(row.directedEvents > 0 ? 1 : 0);
      expect(row.sources > 0).toBe(row.events > 0);
      expect(row.sources).toBeLessThanOrEqual(dossier.sources.size);
    }
  });

  it('counts each visit and each meeting of the two that falls into one year', () => {
    const visits = inOneYear(visitsBetween(dossier, first, second));
    const meetings = inOneYear(meetingsBetween(dossier, first, second));
    expect(visits).toBeGreaterThan(0);
    expect(sum((row) => row.visits)).toBe(visits);
    expect(sum((row) => row.meetings)).toBe(2 * meetings);
  });

  it('has every event of the two in a year, in several or in none', () => {
    const placed = sum((row) => row.directedEvents) + sum((row) => row.undirectedEvents) / 2;
    expect(Number.isInteger(placed)).toBe(true);
    const left = [...severalYears, ...undated];
    expect(new Set(left).size).toBe(left.length);
    const kinds = new Set<string>([...eventKinds, 'agreement']);
    expect(left.every((id) => kinds.has(dossier.records.get(id)?.kind ?? ''))).toBe(true);
    // The same events, found one year at a time and not at all by date.
    const years = [...new Set(rows.map(({ year }) => String(year)))];
    const byYear = years.flatMap((period) => dyadYears(dossier, { period }).rows);
    expect(byYear).toEqual(rows);
  });

  it('counts the Soviet Union as itself, with the code it shares with Russia', () => {
    const soviet = rows.filter(({ state1 }) => state1 === 'soviet-union');
    expect(soviet.map(({ year }) => year)).toContain(1948);
    expect(soviet.every(({ ccode1, year }) => ccode1 === 365 && year < 1992)).toBe(true);
    expect(rows.filter(({ state1 }) => state1 === 'russia').every(({ ccode1 }) => ccode1 === 365)).toBe(true);
    expect(rows.filter(({ state1 }) => state1 === 'pakistan').every(({ ccode1 }) => ccode1 === 770)).toBe(
      true,
    );
  });
});

describe('the columns', () => {
  /** The first cells of the table that begins with `ccode1`. */
  const documented = (file: string): readonly string[] => {
    const [, rows = ''] = /((?:^\| `ccode1` .*\n)(?:^\|.*\n)*)/m.exec(readFileSync(path(file), 'utf8')) ?? [];
    return [...rows.matchAll(/^\| `(\w+)` /gm)].map(([, name = '']) => name);
  };

  it.each(['../README.md', '../../../docs/dyad-years.md'])('are described in %s, in their order', (file) => {
    expect(documented(file)).toEqual(dyadYearColumns);
  });
});
