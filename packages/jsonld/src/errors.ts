/** What can be wrong with a dossier or a request. */
export type JsonLdErrorCode =
  | 'invalid-base'
  | 'invalid-target'
  | 'unknown-record'
  | 'unknown-source'
  | 'unknown-claim'
  | 'unknown-conflict'
  | 'unknown-passage'
  | 'unknown-property'
  | 'invalid-document'
  | 'no-dossier'
  | 'broken-dossier'
  | 'unsafe-path'
  | 'content-gone';

/** One thing that is wrong with a document that was to be read: where, what stands there, and what ought to. */
export interface DocumentProblem {
  readonly iri: string;
  readonly found: string;
  readonly expected: string;
}

/** The one error of this package. */
export class JsonLdError extends Error {
  override readonly name = 'JsonLdError';
  readonly code: JsonLdErrorCode;
  readonly hint?: string;
  /** All that is wrong with a document that was to be read. */
  readonly problems?: readonly DocumentProblem[];

  constructor(
    code: JsonLdErrorCode,
    message: string,
    options: {
      readonly hint?: string;
      readonly cause?: unknown;
      readonly problems?: readonly DocumentProblem[];
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    if (options.hint !== undefined) this.hint = options.hint;
    if (options.problems !== undefined) this.problems = options.problems;
  }
}
