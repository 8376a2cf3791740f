import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileDossier } from '../src/compile/compile-dossier.js';
import { createDossier } from '../src/dossier/create-dossier.js';
import { statementsOf } from '../src/merge/statement.js';
import { coverageOf } from '../src/query/coverage-of.js';
import { visitsBetween } from '../src/query/visits-between.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const compiled = await compileDossier(path('../data/pakistan-russia'));
const dossier = createDossier(compiled);

describe('the dossier on Pakistan and Russia', () => {
  it('states at least 700 values, on records of many kinds', () => {
    const stated = compiled.records.flatMap(({ claims }) => claims.flatMap(({ says }) => statementsOf(says)));
    expect(stated.length).toBeGreaterThanOrEqual(700);
    expect(new Set(compiled.records.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(20);
  });

  it('holds visits from either state to the other', () => {
    const directions = visitsBetween(dossier, 'pakistan', 'russia').map(
      ({ values }) => `${values.from} ${values.to}`,
    );
    expect(directions).toEqual(expect.arrayContaining(['pakistan russia', 'russia pakistan']));
  });

  it.each(compiled.sources.filter(({ text }) => text).map(({ id }) => id))(
    'accounts for every sentence of %s, with numbers that add up',
    (id) => {
      const { sentences, asserting, cited, unaccounted } = coverageOf(dossier, id);
      const idle = dossier.sources.get(id)?.unasserting.flatMap(({ at }) => at) ?? [];
      expect(sentences).toBeGreaterThan(0);
      expect(asserting + new Set(idle).size).toBe(sentences);
      expect(cited + unaccounted.length).toBe(asserting);
      expect(unaccounted).toEqual([]);
    },
  );
});

const texts = path('../../../../shared/sources');
const run = 8;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(run - 1).map((_word, index) => words.slice(index, index + run).join(' '));
};

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object')
    for (const each of Object.values(value)) yield* stringsIn(each);
}

/** Titles, and names as the sources write them: a name cannot be told in other words. */
const allowed: readonly string[] = [
  'Pakistan PM’s Visit to Russia: Building a Foundation for a Strong Partnership',
  'Pakistan is the zipper of Pan-Eurasian integration',
  'Pakistan as the zipper of Pan-Eurasian integration',
  'Pakistan’s candidature for the Nuclear Suppliers Group',
  'Pakistan’s participation in the Shanghai Cooperation Organization',
  'Belt and Road Forum (BRF) for International Cooperation',
  'Deputy Minister for Foreign Affairs of the USSR',
  'first secretary of the Russian Embassy in Islamabad',
];

describe.skipIf(!existsSync(texts))('its words (skipped without ../shared/sources)', () => {
  it('never share a run of eight with the texts that were read', () => {
    const files = existsSync(texts) ? readdirSync(texts).filter((name) => name.endsWith('.txt')) : [];
    const read = new Set(files.flatMap((name) => runsOf(readFileSync(join(texts, name), 'utf8'))));
    expect(read.size).toBeGreaterThan(1000);
    const titles = new Set(allowed.flatMap(runsOf));
    const shared = [...stringsIn({ ...compiled, dates: {} })].flatMap((text) =>
      runsOf(text).filter((each) => read.has(each) && !titles.has(each)),
    );
    expect(shared).toEqual([]);
  });
});
