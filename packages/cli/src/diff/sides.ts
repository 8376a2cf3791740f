import type { Dossier } from '@bilateral/core';
import type { Language } from '../list-options.js';
import { Teller } from '../show/teller.js';

/** Who tells of the earlier dossier and who of the later one: a label may be in one of them only. */
export interface Tellers {
  readonly before: Teller;
  readonly after: Teller;
}

/** Tells of two dossiers in one language. */
export function tellersOf(before: Dossier, after: Dossier, language: Language): Tellers {
  return { before: new Teller(before, language), after: new Teller(after, language) };
}
