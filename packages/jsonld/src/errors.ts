/** What can be wrong with a dossier or a request. */
export type JsonLdErrorCode =
  | 'invalid-base'
  | 'unknown-record'
  | 'unknown-source'
  | 'unknown-claim'
  | 'unknown-passage'
  | 'unknown-property'
  | 'unsafe-path'
  | 'content-gone';

/** The one error of this package. */
export class JsonLdError extends Error {
  override readonly name = 'JsonLdError';
  readonly code: JsonLdErrorCode;
  readonly hint?: string;

  constructor(
    code: JsonLdErrorCode,
    message: string,
    options: { readonly hint?: string; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    if (options.hint !== undefined) this.hint = options.hint;
  }
}
