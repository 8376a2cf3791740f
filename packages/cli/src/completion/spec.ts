import type { Argument, Command, Option } from 'commander';
import type { WordReader } from '../parse-option.js';
import type { IdSort } from './ids.js';

/** What may stand in one place of a command line, as far as a shell can complete it. */
export type Values =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly several?: true }
  | { readonly kind: 'ids'; readonly sort: IdSort }
  | { readonly kind: 'folders' }
  /** Files, and words beside them. */
  | { readonly kind: 'files'; readonly words: readonly string[] }
  | { readonly kind: 'anything' };

export interface OptionSpec {
  /** `--help`, and `-h` where there is a short form. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Absent for an option that takes no value. */
  readonly values?: Values;
}

export interface CommandSpec {
  /** `records`, `new record`. */
  readonly path: string;
  readonly options: readonly OptionSpec[];
  /** What stands in each place; the last one goes on where the command takes any number. */
  readonly places: readonly Values[];
  readonly goesOn: boolean;
  /** The commands within this one, by name. */
  readonly within: readonly { readonly name: string; readonly description: string }[];
}

/** The first words of a description: what stands after a colon or semicolon, a list of codes mostly, has no place beside a name. */
const brief = (description: string): string =>
  description.split(/[:;]\s|,? with commas/)[0]?.replace(/\.$/, '') ?? '';

/** Which ids an option takes; those with the same name take the same everywhere. */
const idOptions: Readonly<Record<string, IdSort>> = {
  '--record': 'record',
  '--source': 'source',
  '--party': 'state',
  '--from': 'state',
  '--to': 'state',
  '--participant': 'agent',
  '--office': 'office',
  '--place': 'place',
};

/** What the places of some commands take that no closed list tells. */
const placesOf: Readonly<Record<string, Values>> = {
  'show id': { kind: 'ids', sort: 'any' },
  'path a': { kind: 'ids', sort: 'record' },
  'path b': { kind: 'ids', sort: 'record' },
  'diff old': { kind: 'files', words: ['pakistan-russia'] },
  'diff new': { kind: 'files', words: ['pakistan-russia'] },
};

const wordsIn = (parse: unknown, choices: readonly string[] | undefined): Values | undefined => {
  const { words = choices, several } = (parse ?? {}) as Partial<WordReader<unknown>>;
  return words && { kind: 'words', words, ...(several && { several }) };
};

/** A folder or a file by what the help calls it. */
const pathsIn = (named: string): Values | undefined => {
  if (/folder/.test(named)) return { kind: 'folders' };
  return /file|key/.test(named) ? { kind: 'files', words: [] } : undefined;
};

const optionSpec = (option: Option): OptionSpec => {
  const { short, long = '', flags, parseArg, argChoices } = option;
  const description = brief(option.description);
  const named = [...(short === undefined ? [] : [short]), long];
  const value = /[<[].*[\]>]/.exec(flags)?.[0];
  if (value === undefined) return { flags: named, description };
  const sort = value === '<id>' && Object.hasOwn(idOptions, long) ? idOptions[long] : undefined;
  const ids: Values | undefined = sort && { kind: 'ids', sort };
  const values = wordsIn(parseArg, argChoices) ?? ids ?? pathsIn(value) ?? { kind: 'anything' };
  return { flags: named, description, values };
};

const placeSpec = (path: string, argument: Argument): Values => {
  const name = argument.name();
  const known = `${path} ${name}`;
  return (
    wordsIn(argument.parseArg, argument.argChoices) ??
    (Object.hasOwn(placesOf, known) ? placesOf[known] : undefined) ??
    pathsIn(name) ?? { kind: 'anything' }
  );
};

const specOf = (command: Command, path: string): readonly CommandSpec[] => {
  const help = command.createHelp();
  const within = help
    .visibleCommands(command)
    .map((each) => ({ name: each.name(), description: brief(help.subcommandDescription(each)) }));
  const own: CommandSpec = {
    path,
    options: help.visibleOptions(command).map(optionSpec),
    places: command.registeredArguments.map((argument) => placeSpec(path, argument)),
    goesOn: command.registeredArguments.at(-1)?.variadic ?? false,
    within,
  };
  const nested = command.commands.flatMap((each) =>
    specOf(each, path === '' ? each.name() : `${path} ${each.name()}`),
  );
  return [own, ...nested];
};

/** What there is to complete: the program itself first, by the path `''`, then every command. */
export function completionSpec(program: Command): readonly CommandSpec[] {
  return specOf(program, '');
}
