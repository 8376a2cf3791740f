import { Command, Option } from 'commander';
import {
  codeLists,
  kindNames,
  type Dossier,
  type Kind,
  type Modality,
  type RecordFilter,
  type Support,
  type Topic,
} from '@bilateral/core';
import { addExamples } from './examples.js';
import { requireRecord, requireSource } from './known-ids.js';
import { oneOf, period, severalOf } from './parse-option.js';

/** The options that every command on a dossier takes. */
export interface DossierFlags {
  readonly dossier?: string;
}

export interface JsonFlags {
  readonly json?: true;
}

/** The options that choose records; each means what the field of `RecordFilter` means. */
export interface FilterFlags<K extends string = Kind> {
  readonly kind?: readonly K[];
  readonly party?: string;
  readonly from?: string;
  readonly to?: string;
  readonly participant?: string;
  readonly office?: string;
  readonly place?: string;
  readonly topic?: Topic;
  readonly period?: string;
  readonly source?: string;
  readonly modality?: Modality;
  readonly support?: Support;
  readonly text?: string;
}

/** The codes of a closed list that a filter can ask for. */
export const codesOf = <List extends keyof typeof codeLists>(
  list: List,
): readonly (keyof (typeof codeLists)[List] & string)[] =>
  Object.keys(codeLists[list]) as (keyof (typeof codeLists)[List] & string)[];

/** A command with a sentence of description and examples under its help. */
export function describedCommand(name: string, description: string, examples: readonly string[]): Command {
  return addExamples(new Command(name).description(description), examples);
}

const orEmbedded = 'a dossier folder; without it, the dossier that comes with the command';

export const dossierOption = (): Option => new Option('--dossier <folder>', orEmbedded);

/** Whether a command that was parsed answers from the dossier that comes with it, because no other was named. */
export function asksEmbedded(command: Command): boolean {
  const { dossier, published } = command.opts<{ dossier?: string; published?: string }>();
  const takesEither = command.options.some(({ description }) => description === orEmbedded);
  return takesEither && dossier === undefined && published === undefined;
}

export const jsonOption = (): Option =>
  new Option('--json', 'print one JSON object per line and nothing else');

const kindOption = <K extends string>(kinds: readonly K[]): Option =>
  new Option('--kind <kinds>', `only these kinds, with commas between: ${kinds.join(', ')}`).argParser(
    severalOf('kind', kinds),
  );

export const modalityOption = (): Option =>
  new Option('--modality <modality>', `only this modality: ${codesOf('modality').join(', ')}`).argParser(
    oneOf('modality', codesOf('modality')),
  );

export const sourceOption = (): Option => new Option('--source <id>', 'only what this source says');

export const periodOption = (description: string): Option =>
  new Option('--period <period>', description).argParser(period);

/** The options that choose records, by the names of their flags. */
const recordOptions = (kinds: readonly string[]): Readonly<Record<keyof FilterFlags, Option>> => ({
  kind: kindOption(kinds),
  party: new Option('--party <id>', 'only what names this state, or in which someone stands for it'),
  from: new Option('--from <id>', 'only visits and shipments from this state'),
  to: new Option('--to <id>', 'only visits and shipments to this state'),
  participant: new Option('--participant <id>', 'only what this person, organisation or state takes part in'),
  office: new Option('--office <id>', 'only what someone takes part in with this office'),
  place: new Option('--place <id>', 'only what happens in this place or within it'),
  topic: new Option('--topic <topic>', 'only what touches on this topic').argParser(
    oneOf('topic', codesOf('topic')),
  ),
  period: periodOption('only what may lie in this year, month, day or range (2014/2024, 2021/..)'),
  source: sourceOption(),
  modality: modalityOption(),
  support: new Option(
    '--support <support>',
    `only with a value of this support: ${codesOf('support').join(', ')}`,
  ).argParser(oneOf('support', codesOf('support'))),
  text: new Option('--text <text>', 'only with this in the label or a name, in whatever case'),
});

/** Which kinds there are to choose from, and which options would mean nothing. */
interface RecordFilterOptions {
  readonly kinds?: readonly string[];
  readonly without?: readonly (keyof FilterFlags)[];
}

/** Adds the options that choose records. */
export function addRecordFilters(
  command: Command,
  { kinds = kindNames, without = [] }: RecordFilterOptions = {},
): Command {
  for (const [name, option] of Object.entries(recordOptions(kinds)))
    if (!without.includes(name as keyof FilterFlags)) command.addOption(option);
  return command;
}

/** The filter that the options describe; refuses ids that the dossier does not have. */
export function recordFilter<K extends Kind>(dossier: Dossier, flags: FilterFlags<K>): RecordFilter<K> {
  const { from, to, ...rest } = flags;
  for (const id of [flags.party, from, to, flags.participant, flags.office, flags.place]) {
    if (id !== undefined) requireRecord(dossier, id);
  }
  if (flags.source !== undefined) requireSource(dossier, flags.source);
  const {
    kind,
    party,
    participant: agent,
    office,
    place,
    topic,
    period: range,
    source,
    modality,
    support,
    text,
  } = rest;
  const participant = office === undefined ? agent : present({ agent, office });
  const direction = from === undefined && to === undefined ? undefined : present({ from, to });
  return present({
    kind,
    party,
    direction,
    participant,
    place,
    topic,
    period: range,
    source,
    modality,
    support,
    text,
  });
}

export type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** The fields that are set: an option that was not given is absent, not `undefined`. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<Fields>;
}
