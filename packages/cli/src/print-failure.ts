import { styleText } from 'node:util';
import { BilateralError, type Issue } from '@bilateral/core';
import { printable, type Output } from './io.js';

/** What the system refuses (`ENOENT`, …) a person can mend; every other error that is not ours is a fault of the program. */
const isOfSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;

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

/** A problem in a file is where the file is; one of a report, which no file holds, is where its path leads. */
const place = ({ file, line, column, path }: Issue): string => {
  if (file === undefined) return path === undefined ? '' : `${path}: `;
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}: `;
};

const printIssue = (err: Output, issue: Issue): void => {
  const { message, found, expected, hint } = issue;
  printError(err, `${place(issue)}${message}`);
  if (found !== undefined) err.write(`  found: ${printable(found)}\n`);
  if (expected !== undefined) err.write(`  expected: ${printable(expected)}\n`);
  if (hint !== undefined) printHint(err, hint);
};

/** Tells a person what went wrong, every problem of it, and never where in the program. */
export function printFailure(err: Output, error: unknown): void {
  if (error instanceof BilateralError) {
    for (const issue of error.issues) printIssue(err, issue);
    printError(err, error.message);
    if (error.hint !== undefined) printHint(err, error.hint);
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (isOfSystem(error)) return printError(err, message);
  printError(err, `unexpected: ${message}`);
  printHint(err, 'this is a fault of the command: please report it with the line you ran');
}
