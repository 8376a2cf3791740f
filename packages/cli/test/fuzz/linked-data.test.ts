import { rmSync } from 'node:fs';
import { createDossier } from '@bilateral/core';
import { compileDossier } from '@bilateral/core/compile';
import { fromJsonLd, toJsonLd } from '@bilateral/jsonld';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { writeDossier } from '../dossier-folder.js';
import { changes, changed } from './changed-documents.js';
import { fuzz } from './fuzz.js';
import { makeSandbox } from './guards.js';
import { outcomeOf } from './outcome.js';

describe('the reader of linked data', () => {
  const home = makeSandbox();
  let text: string;
  beforeAll(async () => {
    const { dossier } = await writeDossier(home);
    text = JSON.stringify(toJsonLd(createDossier(await compileDossier(dossier))));
    await fromJsonLd(text);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  fuzz('documents with something changed are a dossier, or refused', 0.01, changes, (made) =>
    outcomeOf(() => fromJsonLd(changed(text, made))),
  );
  fuzz(
    'JSON values are refused',
    0.03,
    fc.anything({ withBigInt: true, withNullPrototype: true }),
    async (value) => {
      expect(await outcomeOf(() => fromJsonLd(value as object))).not.toBe('done');
    },
  );
  fuzz('texts are refused', 0.02, fc.oneof(fc.json(), fc.string({ unit: 'binary' })), async (value) => {
    expect(await outcomeOf(() => fromJsonLd(value))).not.toBe('done');
  });
});
