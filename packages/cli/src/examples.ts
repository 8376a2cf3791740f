import type { Command } from 'commander';

const known = new WeakMap<Command, readonly string[]>();

/** Shows examples under the help of a command, and keeps them for the hint of an error. */
export function addExamples(command: Command, examples: readonly string[]): Command {
  known.set(command, examples);
  const lines = examples.map((example) => `  $ bilateral ${example}`);
  return command.addHelpText('after', ['', 'Examples:', ...lines].join('\n'));
}

/** The first example of a command, as it is typed. */
export function exampleOf(command: Command): string | undefined {
  const [example] = known.get(command) ?? [];
  return example === undefined ? undefined : `bilateral ${example}`;
}
