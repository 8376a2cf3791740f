import { rmSync } from 'node:fs';
import * as core from '@bilateral/core';
import { compileDossier } from '@bilateral/core/compile';
import { afterAll, beforeAll, describe } from 'vitest';
import { writeDossier } from '../dossier-folder.js';
import { changed, changes } from './changed-documents.js';
import { fuzz } from './fuzz.js';
import { makeSandbox } from './guards.js';

/** What is asked of a dossier, so that every part of it is looked at. */
const questions: readonly ((dossier: core.Dossier) => unknown)[] = [
  (dossier) => [...dossier.records.values()],
  (dossier) => core.findRecords(dossier, { party: 'arcadia', text: 'a' }, { order: 'oldest' }),
  (dossier) => core.findClaims(dossier, {}),
  (dossier) => core.searchText(dossier, 'bridge'),
  (dossier) => core.conflictsIn(dossier),
  (dossier) => core.timelineOf(dossier),
  (dossier) => core.visitsBetween(dossier, 'arcadia', 'baltia'),
  (dossier) => core.relatedTo(dossier, 'visit-1950'),
  (dossier) => core.pathsBetween(dossier, 'arcadia', 'baltia'),
  (dossier) => core.explain(dossier, 'visit-1950', 'date'),
  (dossier) => core.coverageOf(dossier, 'gazette'),
  (dossier) => core.dyadYears(dossier),
];

/** What was never promised may fail in any way but to hang; the watch over prototypes and time is kept by the caller. */
const inAnyCase = (call: () => unknown): void => {
  try {
    call();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
};

describe('a dossier made of objects that compileDossier would not have given', () => {
  const home = makeSandbox();
  let text: string;
  beforeAll(async () => {
    const { dossier } = await writeDossier(home);
    text = JSON.stringify(await compileDossier(dossier));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  fuzz(
    'objects with something changed neither hang nor change what all objects inherit',
    0.03,
    changes,
    (made) => {
      const compiled = changed(text, made) as unknown as core.CompiledDossier;
      inAnyCase(() => {
        const dossier = core.createDossier(compiled);
        for (const question of questions) inAnyCase(() => question(dossier));
      });
    },
  );
});
