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
  /** What the lines tell of, if that is less than they are: `4 conflicts`. */
  readonly total?: string;
  readonly head: readonly string[];
  readonly lines: readonly Line[];
}

/** Turns what a call gives into lines. */
export type Show<Found> = (found: Found, dossier: PakistanRussia) => Answer;

/** A question, and its answer from a dossier. */
export interface Question {
  readonly text: string;
  /** How the lines are to be read, where it does not go without saying; never a fact. */
  readonly reading?: string;
  readonly answer: (dossier: PakistanRussia) => Answer;
}

/** A question, the call that answers it – shown on the page as it stands in the file –, and how to show what it gives. */
export const question = <Found>(
  text: string,
  ask: (dossier: PakistanRussia) => Found,
  show: Show<Found>,
  reading?: string,
): Question => ({
  text,
  ...(reading !== undefined && { reading }),
  answer: (dossier) => show(ask(dossier), dossier),
});
