import { createDossier } from '@bilateral/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJsonLd } from '../../src/index.js';
import { fromJsonLd } from '../../src/read/from-json-ld.js';
import { ordered } from './ordered.js';
import { randomDossier } from './random-dossier.js';
import { trips } from './trips.js';

const parameters = {
  seed: Number(process.env['LAWS_SEED'] ?? 20220224),
  numRuns: 12 * Number(process.env['LAWS_RUNS'] ?? 1),
};

describe('a random dossier comes back as it was', () => {
  test.each(Object.entries(trips))('%s', async (_name, trip) => {
    await fc.assert(
      fc.asyncProperty(randomDossier, async (compiled) => {
        const document = toJsonLd(createDossier(compiled));
        expect(await fromJsonLd(await trip(document))).toStrictEqual(ordered(compiled));
      }),
      parameters,
    );
  });
});
