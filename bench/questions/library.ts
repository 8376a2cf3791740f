import * as core from '@bilateral/core';
import type { Dossier } from '@bilateral/core';

type Question = (dossier: Dossier, ...given: readonly unknown[]) => unknown;

/** A question of the library by its name; `undefined` if the build that is measured does not have it. */
export const questionNamed = (name: string): Question | undefined =>
  (core as unknown as Readonly<Record<string, Question | undefined>>)[name];
