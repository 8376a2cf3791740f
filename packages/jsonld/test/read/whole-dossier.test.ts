import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { createDossier, type CompiledDossier } from '@bilateral/core';
import { expect, test } from 'vitest';
import { printJsonLd, toJsonLd } from '../../src/index.js';
import { fromJsonLd } from '../../src/read/from-json-ld.js';
import { arcadia } from '../fixture.js';
import { ordered } from './ordered.js';

/** What the package of the dossier holds, before anything is made of it. */
const compiledFile = createRequire(import.meta.url)
  .resolve('@bilateral/core/pakistan-russia')
  .replace(/\.js$/, '.json');

/** The parts in which two dossiers differ: telling that of 30 MB at once would take longer than reading them. */
const differing = (a: CompiledDossier, b: CompiledDossier): readonly string[] => {
  const parts = ({ sources, records, conflicts, ...whole }: CompiledDossier): ReadonlyMap<string, unknown> =>
    new Map<string, unknown>([
      ...Object.entries(whole),
      ...[...sources, ...records, ...conflicts].map((each) => [`id ${each.id}`, each] as const),
      ['order', [sources, records, conflicts].map((all) => all.map(({ id }) => id))],
    ]);
  const [one, other] = [parts(a), parts(b)];
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => !isDeepStrictEqual(one.get(name), other.get(name)),
  );
};

test('the Pakistan–Russia dossier comes back as it was compiled', async () => {
  const compiled = JSON.parse(readFileSync(compiledFile, 'utf8')) as CompiledDossier;
  const read = await fromJsonLd(toJsonLd(createDossier(compiled)));
  expect(read.records.length).toBeGreaterThan(1500);
  expect(differing(read, ordered(compiled))).toEqual([]);
});

test('what was read is written as the same document again', async () => {
  const document = toJsonLd(arcadia);
  const again = toJsonLd(createDossier(await fromJsonLd(document)));
  expect(printJsonLd(again)).toBe(printJsonLd(document));
});
