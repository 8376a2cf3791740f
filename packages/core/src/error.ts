import type { ErrorCode, IssueCode } from './error-codes.js';

/**
 * One problem: where, what was found, what was expected, what to do. The place is told by what there is: a file with line and
 * column, an id, a path inside a file, a filter, a report.
 */
export interface Issue {
  /** File of the dossier, relative to its folder; absent for problems that no single file has. */
  readonly file?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Column in the line, from 1. */
  readonly column?: number;
  /** Id of the record, source or conflict; in linked data, the IRI of a resource. */
  readonly id?: string;
  /** Path inside it, such as `claims.0.says.date` in a file or `body[2].children[0]` in a report. */
  readonly path?: string;
  /** What is wrong, in one word for programs; the words for people may change. */
  readonly code: IssueCode;
  /** What is wrong, in a sentence for people, without the place. */
  readonly message: string;
  /** What stands there. */
  readonly found?: string;
  /** What should stand there. */
  readonly expected?: string;
  /** What to do about it; often the word that was meant. */
  readonly hint?: string;
}

/** What an error tells beside its code and message. */
export interface BilateralErrorDetails {
  /** Every problem, where there can be several. */
  readonly issues?: readonly Issue[] | undefined;
  /** What to do about it, for people. */
  readonly hint?: string | undefined;
  /** The error behind this one. */
  readonly cause?: unknown;
}

/**
 * The one error of all packages: whatever is refused, in data or in a request, is refused with it. Anything else that is thrown
 * is a fault of the program. `code` is for programs, `message` and `hint` are for people, and `issues` holds every problem and
 * not only the first; it is empty where there is but one, which the message tells. `docs/errors.md` tells of every code what causes it
 * and what cures it.
 *
 * @example
 * ```ts
 * import { BilateralError, findRecords } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * try {
 *   findRecords(pakistanRussia, { party: 'rusia', topic: 'energy' });
 * } catch (error) {
 *   if (!(error instanceof BilateralError)) throw error;
 *   error.code; // => 'invalid-filter'
 *   error.issues.map(({ path, message, hint }) => [path, message, hint]);
 *   // => [['party', "pakistan-russia has no state 'rusia'", "did you mean 'russia'?"]]
 * }
 * ```
 */
export class BilateralError extends Error {
  /** Always `BilateralError`. */
  override readonly name = 'BilateralError';
  /** What is wrong, in one word for programs. */
  readonly code: ErrorCode;
  /** Every problem, where there can be several. */
  readonly issues: readonly Issue[];
  /** What to do about it, for people; absent where nothing can be said. */
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, { issues = [], hint, cause }: BilateralErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.issues = issues;
    this.hint = hint;
  }
}
