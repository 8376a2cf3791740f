import type { Issue } from '@bilateral/core';

/** What a {@link CliError} is about. */
export type CliErrorCode =
  | 'invalid-dossier'
  | 'invalid-key'
  | 'invalid-logo'
  | 'unknown-id'
  | 'unverified'
  | 'unrenderable'
  | 'unwritable';

interface CliErrorDetails {
  readonly hint?: string;
  readonly issues?: readonly Issue[];
  readonly cause?: unknown;
}

/** A request that cannot be met, in words for the person who made it. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;
  readonly hint: string | undefined;
  /** Every problem in the data, with files as the person can open them. */
  readonly issues: readonly Issue[];

  constructor(code: CliErrorCode, message: string, details: CliErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.issues = details.issues ?? [];
  }
}
