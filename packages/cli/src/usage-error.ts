import type { Command } from 'commander';
import { exampleOf } from './examples.js';
import type { Output } from './io.js';
import { printError, printHint } from './print-failure.js';

/** Before what is wrong with a value commander repeats the value, and names all of the option: its name is enough. */
const wrongValue =
  /^(?:option '(?:-\w, )?(--[\w-]+)[^']*' argument|command-argument value) '[^]*' is invalid(?: for argument '\w+')?\.(?= )/;

/** Many think that a listing takes the id of a record as `show` does. */
const misplaced = (command: Command): string | undefined => {
  const word = command.args[command.registeredArguments.length];
  const takesRecord = command.options.some(({ long }) => long === '--record');
  return takesRecord && word !== undefined && /^[\w-]+$/.test(word)
    ? `for the record ${word} alone: bilateral ${command.name()} --record ${word}`
    : undefined;
};

/** Where something lacks, an example tells more than a rule. */
const lacks = (command: Command): string | undefined => {
  const example = exampleOf(command);
  return example === undefined ? undefined : `for instance: ${example}`;
};

const hintFor = (command: Command, message: string): string => {
  const told = message.startsWith('too many arguments')
    ? misplaced(command)
    : /^(?:missing required argument|required option)/.test(message)
      ? lacks(command)
      : undefined;
  return told ?? 'add --help to see how the command is used';
};

/** Commander writes `error: …` and puts a suggestion in brackets on the next line: that becomes the hint. */
export function printUsageError(err: Output, command: Command, text: string): void {
  const [first = '', ...more] = text.trim().split('\n');
  const message = first
    .replace(/^error: /, '')
    .replace(wrongValue, (_all, option?: string) => (option === undefined ? '' : `${option}:`))
    .trim();
  printError(err, message);
  const hint = more
    .join(' ')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^Did/, 'did');
  printHint(err, hint === '' ? hintFor(command, message) : hint);
}
