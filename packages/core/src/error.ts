export type CoreErrorCode =
  | 'unknown-record'
  | 'unknown-source'
  | 'unknown-property'
  | 'invalid-dossier'
  | 'invalid-filter'
  | 'unreadable';

/** One problem in data: where, what was found, what was expected, what to do. */
export interface Issue {
  /** File of the dossier, relative to its folder; absent for problems that no single file has. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** Id of the record, source or conflict. */
  readonly id?: string;
  /** Path inside the file, such as `claims.0.says.date`. */
  readonly path?: string;
  readonly code: string;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  readonly hint?: string;
}

/** Every error that core throws. */
export class CoreError extends Error {
  override readonly name = 'CoreError';
  readonly code: CoreErrorCode;
  readonly hint?: string;
  /** All problems, where there can be several. */
  readonly issues: readonly Issue[];

  constructor(
    code: CoreErrorCode,
    message: string,
    options: { readonly hint?: string; readonly issues?: readonly Issue[]; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    if (options.hint !== undefined) this.hint = options.hint;
    this.issues = options.issues ?? [];
  }
}
