import { styleText } from 'node:util';
import type { Issue } from '@bilateral/core';
import { printable, type Output } from './io.js';

/** What every error class of the packages offers a reader; Node's system errors (`ENOENT`, …) have a `code` too. */
interface Told extends Error {
  readonly code: string;
  readonly hint?: string | undefined;
  readonly issues?: readonly object[];
}

/** `ERR_…` is how Node tells a program of its own faults: that is nothing a person can mend. */
const isTold = (error: unknown): error is Told =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  !error.code.startsWith('ERR_');

const label = ({ colour }: Output, word: 'error' | 'hint'): string => {
  const style = word === 'error' ? (['bold', 'red'] as const) : (['bold', 'cyan'] as const);
  return colour ? styleText([...style], `${word}:`, { validateStream: false }) : `${word}:`;
};

export function printError(err: Output, message: string): void {
  err.write(`${label(err, 'error')} ${printable(message)}\n`);
}

export function printHint(err: Output, hint: string): void {
  err.write(`${label(err, 'hint')} ${printable(hint)}\n`);
}

const place = ({ file, line, column }: Issue): string =>
  file === undefined ? '' : `${[file, line, column].filter((part) => part !== undefined).join(':')}: `;

/** A problem of a dossier has a file and a message, one of a report only a path: both are told alike. */
const printIssue = (err: Output, issue: Issue): void => {
  const { path, code, message = `${path ?? ''} ${code}`, found, expected, hint } = issue as Partial<Issue>;
  printError(err, `${place(issue)}${message}`);
  if (found !== undefined) err.write(`  found: ${printable(found)}\n`);
  if (expected !== undefined) err.write(`  expected: ${printable(expected)}\n`);
  if (hint !== undefined) printHint(err, hint);
};

/** Tells a person what went wrong, every problem of it, and never where in the program. */
export function printFailure(err: Output, error: unknown): void {
  if (isTold(error)) {
    for (const issue of error.issues ?? []) printIssue(err, issue as Issue);
    printError(err, error.message);
    if (error.hint !== undefined) printHint(err, error.hint);
    return;
  }
  printError(err, `unexpected: ${error instanceof Error ? error.message : String(error)}`);
  printHint(err, 'this is a fault of the command: please report it with the line you ran');
}
