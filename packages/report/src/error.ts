export type ReportErrorCode = 'language-unavailable' | 'invalid-date';

/** Every error that building a report throws. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly code: ReportErrorCode;
  readonly hint?: string;

  constructor(code: ReportErrorCode, message: string, hint?: string) {
    super(message);
    this.code = code;
    if (hint !== undefined) this.hint = hint;
  }
}
