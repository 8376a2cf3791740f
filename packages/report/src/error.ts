export type ReportErrorCode =
  | 'language-unavailable'
  | 'invalid-date'
  | 'invalid-period'
  | 'unknown-topic'
  | 'unknown-detail'
  | 'unknown-section'
  | 'sections-of-brief'
  | 'empty-title'
  | 'invalid-logo';

/** Every error that building a report throws. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly code: ReportErrorCode;
  readonly hint?: string;

  constructor(code: ReportErrorCode, message: string, hint?: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.code = code;
    if (hint !== undefined) this.hint = hint;
  }
}
