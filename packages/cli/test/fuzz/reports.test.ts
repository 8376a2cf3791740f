import { rmSync } from 'node:fs';
import { codeLists, createDossier, type Dossier } from '@bilateral/core';
import { compileDossier } from '@bilateral/core/compile';
import { buildReport, details, type ReportOptions } from '@bilateral/report';
import fc from 'fast-check';
import { afterAll, beforeAll, describe } from 'vitest';
import { dot, inThreeLanguages, writeDossier } from '../dossier-folder.js';
import { fuzz } from './fuzz.js';
import { makeSandbox } from './guards.js';
import { oddities, oddTexts } from './odd-values.js';
import { outcomeOf } from './outcome.js';

const texts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...oddTexts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const anything = fc.oneof(
  { weight: 2, arbitrary: texts },
  { weight: 2, arbitrary: fc.constantFrom(...oddities) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, 0, Number.NaN, true) },
  { weight: 1, arbitrary: fc.anything({ maxDepth: 2, withBigInt: true, withNullPrototype: true }) },
);

/** Mostly a value that is right, so that the others are looked at. */
const mostly = (...right: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: anything });

const listOf = (words: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.array(mostly(...words), { maxLength: 3 }) },
    { weight: 1, arbitrary: anything },
  );

const picture = fc.record(
  {
    mediaType: mostly('image/png', 'image/jpeg'),
    content: mostly(dot, new Uint8Array(), dot.subarray(0, 9)),
    alternative: mostly('A seal'),
  },
  { requiredKeys: [] },
);

const options = fc.record(
  {
    language: mostly('en', 'ru', 'ur'),
    date: mostly('2026-11-21'),
    period: mostly('1950', '1949/..', '2024'),
    topics: listOf(Object.keys(codeLists.topic)),
    detail: mostly(...details),
    sections: listOf(['overview', 'visits', 'economy', 'limits']),
    title: mostly('A title', 'عنوان'),
    logo: fc.oneof({ weight: 3, arbitrary: picture }, { weight: 1, arbitrary: anything }),
    __proto__: anything,
    other: anything,
  },
  { requiredKeys: [] },
);

describe('reports', () => {
  const home = makeSandbox();
  let dossier: Dossier;
  beforeAll(async () => {
    const folders = await writeDossier(home, inThreeLanguages);
    dossier = createDossier(await compileDossier(folders.dossier));
    buildReport(dossier);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  fuzz('options make a report or are refused', 0.03, options, (given) =>
    outcomeOf(() => buildReport(dossier, given as ReportOptions)),
  );
});
