import type { Detail } from '../composer.js';

/** How many entries of a sort a part of the report holds at most. */
export interface Limits {
  /** Fact sheets. */
  readonly sheets: number;
  /** Steps in time on a fact sheet, and sentences beside its values. */
  readonly steps: number;
  readonly accounts: number;
  /** Positions and relations, in lines. */
  readonly relations: number;
  /** Disagreements that are open, and those on which the editor has judged. */
  readonly open: number;
  readonly judged: number;
  /** Plans, proposals and the like, of each. */
  readonly plans: number;
  readonly statements: number;
  readonly assessments: number;
  /** Sources that a cell names for one position; its note names all. */
  readonly sources: number;
}

const all = Number.POSITIVE_INFINITY;

/** The limits by how much a report tells. In full, what goes beyond those of a chapter stands in an annex. */
export const limits: Readonly<Record<Detail, Limits>> = {
  brief: {
    sheets: 0,
    steps: 0,
    accounts: 0,
    relations: 0,
    open: 0,
    judged: 0,
    plans: 0,
    statements: 0,
    assessments: 0,
    sources: 2,
  },
  standard: {
    sheets: 5,
    steps: 8,
    accounts: 6,
    relations: 10,
    open: 24,
    judged: 12,
    plans: 8,
    statements: 16,
    assessments: 24,
    sources: 3,
  },
  full: {
    sheets: 8,
    steps: all,
    accounts: all,
    relations: 20,
    open: all,
    judged: 12,
    plans: 20,
    statements: 20,
    assessments: all,
    sources: 4,
  },
};
