import { basename, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { LocalText } from '@bilateral/core';
import { counted, printJson, type Io } from '../io.js';
import { requireEmpty, writeNewFolder } from '../new-folder.js';
import { describedCommand, jsonOption, present, type JsonFlags } from '../options.js';
import { day, severalOf } from '../parse-option.js';

const languages = ['en', 'ru', 'ur'] as const;
type Language = (typeof languages)[number];

interface Flags extends JsonFlags {
  readonly states?: string;
  readonly iso?: string;
  readonly id?: string;
  readonly title?: string;
  readonly languages: readonly Language[];
  readonly licence?: string;
  readonly creator?: string;
  readonly edition?: string;
}

export const dossierExamples: readonly string[] = [
  'new dossier norland-vesteria',
  'new dossier germany-france --iso DE,FR --languages en,ru --creator "The Rhine Archive"',
  'new dossier harbours --states "Norland/Норландия,Vesteria/Вестерия" --languages en,ru --title "Two harbours"',
];

const notes = `
Without --states and --iso, a folder that is called <one>-<other> tells the two
states. With --iso alone they have the names that belong to the codes, in each
language.`;

/** Exactly two, with a comma between. */
const two = (text: string | undefined, option: string, command: Command): readonly [string?, string?] => {
  if (text === undefined) return [];
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length !== 2 || parts.includes(''))
    command.error(
      `error: ${option} names two states\n(with a comma between: ${option} ${option === '--iso' ? 'DE,FR' : 'Norland,Vesteria'})`,
    );
  return parts as [string, string];
};

/** `norland-vesteria` is about Norland and Vesteria. */
const fromFolder = (name: string): readonly [string?, string?] => {
  const [, one, other] = /^([a-z]+)-([a-z]+)$/.exec(name) ?? [];
  return [one, other].map((word) => word && `${word.charAt(0).toUpperCase()}${word.slice(1)}`) as [
    string?,
    string?,
  ];
};

/** `Norland/Норландия`: names in the order of the languages. */
const labelOf = (
  names: string | undefined,
  order: readonly Language[],
): { readonly label?: Partial<LocalText> } => {
  if (names === undefined) return {};
  const parts = names.split('/').map((part) => part.trim());
  return { label: present(Object.fromEntries(order.map((language, index) => [language, parts[index]]))) };
};

interface State {
  readonly label?: Partial<LocalText>;
  readonly iso2?: string;
}

const statesOf = (folder: string, flags: Flags, command: Command): readonly [State, State] => {
  const codes = two(flags.iso, '--iso', command);
  const named = two(flags.states, '--states', command);
  const names = named.length === 0 && codes.length === 0 ? fromFolder(basename(folder)) : named;
  if (names[0] === undefined && codes[0] === undefined)
    command.error(
      'error: which two states is the dossier about?\n(name them: --states Norland,Vesteria, or --iso DE,FR)',
    );
  const stateOf = (index: 0 | 1): State => ({
    ...labelOf(names[index], flags.languages),
    ...present({ iso2: codes[index] }),
  });
  return [stateOf(0), stateOf(1)];
};

const today = (): string => new Date().toISOString().slice(0, 10);

async function make(io: Io, folder: string, flags: Flags, command: Command): Promise<void> {
  requireEmpty(folder);
  const { scaffoldDossier } = await import('@bilateral/core/schema');
  const { id, title, licence, creator, edition = today() } = flags;
  const files = scaffoldDossier({
    id: id ?? basename(resolve(folder)),
    states: statesOf(resolve(folder), flags, command),
    edition,
    languages: flags.languages,
    ...present({ title, licence, creator }),
  });
  await writeNewFolder(folder, files, io.onStop);
  if (flags.json) return files.forEach(({ path }) => printJson(io.out, { file: path }));
  io.out.write(`wrote ${folder}: a dossier of two states, ${counted(files.length, 'file')}\n`);
  io.out.write(
    'README.md in it tells how to go on; dossier.yaml wants to know what was read, and what is missing.\n',
  );
}

/** `bilateral new dossier`: a folder that is valid at once. */
export function newDossierCommand(io: Io): Command {
  const description =
    'Make the folder of a new dossier on two states: valid at once, with a page that tells how to go on.';
  const command = describedCommand('dossier', description, dossierExamples)
    .argument('<folder>', 'the folder to make; it must be empty or not be there')
    .option(
      '--states <names>',
      'the names of the two states; in several languages, with / between, in the order of --languages',
    )
    .option('--iso <codes>', 'their codes of two letters, by ISO 3166-1')
    .option('--id <id>', 'the id of the dossier; without it, the name of the folder')
    .option('--title <title>', 'its title, in English')
    .addOption(
      new Option(
        '--languages <languages>',
        `its languages, English always among them: ${languages.join(', ')}`,
      )
        .argParser(severalOf('language', languages))
        .default(['en'], 'en'),
    )
    .option('--licence <id>', 'the licence of the data, by its SPDX identifier (default: CC-BY-4.0)')
    .option('--creator <name>', 'who keeps the dossier')
    .addOption(new Option('--edition <day>', 'the day of the first edition (default: today)').argParser(day))
    .addOption(jsonOption())
    .addHelpText('after', notes);
  return command.action((folder: string, flags: Flags) => make(io, folder, flags, command));
}
