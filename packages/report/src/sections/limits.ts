import type { Detail } from '../composer.js';

/** How many entries of a sort a part of the report holds at most. */
export interface Limits {
  /** Entries of one kind in a table or list of a chapter. */
  readonly rows: number;
  /** Fact sheets. */
  readonly sheets: number;
  /** Steps in time on a fact sheet, and sentences beside its values. */
  readonly steps: number;
  readonly accounts: number;
  /** Sentences beside a figure. */
  readonly remarks: number;
  /** Dated events in the annex that lists them. */
  readonly dated: number;
  /** Disagreements that are open, and those on which the editor has judged. */
  readonly open: number;
  readonly judged: number;
  /** Plans, proposals and the like, of each. */
  readonly plans: number;
  /** What is said, and what is thought. */
  readonly statements: number;
  readonly assessments: number;
  /** Sources that a cell names for one position; its note names all. */
  readonly sources: number;
}

const all = Number.POSITIVE_INFINITY;

/** The limits by how much a report tells. In full, what goes beyond those of a chapter stands in an annex. */
export const limits: Readonly<Record<Detail, Limits>> = {
  brief: {
    rows: 0,
    sheets: 0,
    steps: 0,
    accounts: 0,
    remarks: 0,
    dated: 0,
    open: 0,
    judged: 0,
    plans: 0,
    statements: 0,
    assessments: 0,
    sources: 2,
  },
  standard: {
    rows: 6,
    sheets: 3,
    steps: 5,
    accounts: 3,
    remarks: 1,
    dated: 40,
    open: 10,
    judged: 5,
    plans: 5,
    statements: 10,
    assessments: 14,
    sources: 2,
  },
  full: {
    rows: 20,
    sheets: 8,
    steps: all,
    accounts: all,
    remarks: all,
    dated: all,
    open: all,
    judged: 12,
    plans: 20,
    statements: 20,
    assessments: all,
    sources: 4,
  },
};
