import { BilateralError, type Issue } from '@bilateral/report';

/** The error for a report that cannot be set as PDF: the first place that is wrong, since setting ends there. */
export function refusedReport(issue: Issue, cause?: unknown): BilateralError {
  const { message, hint } = issue;
  return new BilateralError('invalid-report', `the report cannot be written as PDF: ${message}`, {
    issues: [issue],
    hint,
    cause,
  });
}
