import type { PakistanRussiaIds } from '@bilateral/core/pakistan-russia';
import type { Claim, Dossier } from '../../src/index.js';

/** The dossier as a user of the package gets it: with literal ids, so that a wrong one in a call does not compile. */
export type PakistanRussia = Dossier<PakistanRussiaIds>;

/** Where something is said: passages of a source, or a page as a whole. */
export type Cited = Pick<Claim, 'source' | 'at'>;

/** A line of an answer with what it rests on. */
export interface Line {
  readonly cells: readonly string[];
  readonly evidence: readonly Cited[];
}

/** An answer as a table; the passages are a column of their own, added when the page is written. */
export interface Answer {
  readonly head: readonly string[];
  readonly lines: readonly Line[];
}

/** Turns what a call gives into lines. */
export type Show<Found> = (found: Found, dossier: PakistanRussia) => Answer;

/** A question, and its answer from a dossier. */
export interface Question {
  readonly text: string;
  readonly answer: (dossier: PakistanRussia) => Answer;
}

/** A question, the call that answers it – shown on the page as it stands in the file –, and how to show what it gives. */
export const question = <Found>(
  text: string,
  ask: (dossier: PakistanRussia) => Found,
  show: Show<Found>,
): Question => ({ text, answer: (dossier) => show(ask(dossier), dossier) });
