import { BilateralError, type ErrorCode } from '@bilateral/core';
import { expect } from 'vitest';
// The list itself is for tests alone: a caller has its type.
import { errorCodes } from '../../../core/src/error-codes.js';

const codes: ReadonlySet<string> = new Set(Object.values(errorCodes).flat());

/** Runs a call that may succeed, or end in the one declared error with a code of its list; anything else is passed on. */
export async function outcomeOf(call: () => unknown): Promise<ErrorCode | 'done'> {
  try {
    await call();
    return 'done';
  } catch (error) {
    if (!(error instanceof BilateralError)) throw error;
    expect(codes).toContain(error.code);
    expect(error.message).toMatch(/\S/);
    return error.code;
  }
}
