/** What a {@link DocxError} is about. */
export type DocxErrorCode = 'report-invalid';

/** What is wrong with one place of a report. */
export type DocxIssueCode =
  | 'address-invalid'
  | 'character-forbidden'
  | 'chart-values'
  | 'column-shares'
  | 'date-invalid'
  | 'id-repeated'
  | 'list-numbers'
  | 'note-inside-note'
  | 'note-missing'
  | 'note-number'
  | 'note-order'
  | 'note-unmarked'
  | 'picture-undescribed'
  | 'picture-unreadable'
  | 'row-length'
  | 'section-too-deep'
  | 'target-missing'
  | 'timeline-years';

/** One place of a report that cannot be written as Word. */
export interface DocxIssue {
  /** Where in the report, such as `body[2].children[0].rows[4][1]`. */
  readonly path: string;
  readonly code: DocxIssueCode;
  readonly found: string;
  readonly expected: string;
}

/** Notes down one place that is wrong. */
export type AddIssue = (path: string, code: DocxIssueCode, found: string, expected: string) => void;

/**
 * Thrown when a report cannot be written as a Word document. Nothing is written then, and `issues` lists every
 * place that is wrong, not only the first.
 *
 * @example
 * ```ts
 * try {
 *   await renderDocx(report);
 * } catch (error) {
 *   if (error instanceof DocxError) for (const issue of error.issues) show(issue.path, issue.expected);
 * }
 * ```
 */
export class DocxError extends Error {
  override readonly name = 'DocxError';
  readonly code: DocxErrorCode;
  readonly issues: readonly DocxIssue[];
  readonly hint: string | undefined;

  constructor(
    code: DocxErrorCode,
    message: string,
    details: {
      readonly issues?: readonly DocxIssue[];
      readonly hint?: string;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.issues = details.issues ?? [];
    this.hint = details.hint;
  }
}
