import type { ErrorCode, IssueCode } from './error-codes.js';

/**
 * One problem: where, what was found, what was expected, what to do. The place is told by what there is: a file with line and
 * column, an id, a path inside a file, a filter, a report.
 */
export interface Issue {
  /** File of the dossier, relative to its folder; absent for problems that no single file has. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** Id of the record, source or conflict; in linked data, the IRI of a resource. */
  readonly id?: string;
  /** Path inside it, such as `claims.0.says.date` in a file or `body[2].children[0]` in a report. */
  readonly path?: string;
  /** What is wrong, in one word for programs; the words for people may change. */
  readonly code: IssueCode;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
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
 * not only the first; it is empty where there is but one, which the message tells.
 *
 * @example
 * ```ts
 * try {
 *   getRecord(dossier, id);
 * } catch (error) {
 *   if (!(error instanceof BilateralError && error.code === 'unknown-record')) throw error;
 *   console.error(error.message, error.hint);
 * }
 * ```
 */
export class BilateralError extends Error {
  override readonly name = 'BilateralError';
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, { issues = [], hint, cause }: BilateralErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.issues = issues;
    this.hint = hint;
  }
}
