/** What can be wrong with a report that is to become a PDF. */
export type PdfErrorCode =
  'missing-glyph' | 'unknown-anchor' | 'duplicate-anchor' | 'invalid-date' | 'invalid-link' | 'invalid-value';

/**
 * The one error that {@link renderPdf} throws for a report it cannot set. `code` names the fault for programs,
 * the message names the thing and the place for people, `hint` says what would mend it.
 */
export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly code: PdfErrorCode;
  readonly hint: string | undefined;

  constructor(code: PdfErrorCode, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
}
