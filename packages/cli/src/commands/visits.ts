import type { Command } from 'commander';
import { visitsBetween, type Dossier, type Visit } from '@bilateral/core';
import { chosen, printEvents, type BetweenFlags } from '../between.js';
import type { Io } from '../io.js';
import { requireRecord } from '../known-ids.js';
import { addListOptions } from '../list-options.js';
import { loadDossier } from '../load-dossier.js';
import { addRecordFilters, describedCommand, present } from '../options.js';

type Flags = BetweenFlags<'visit'>;

const examples = [
  'visits --period 2021/..',
  'visits --from russia',
  'visits --participant imran-khan --lang ur',
  'visits --modality planned --csv',
];

/** The pairs of states between which the visits are: the two of the dossier, or whoever is named and whom that one has to do with. */
const pairsOf = ({ info }: Dossier, { from, to }: Flags): readonly (readonly [string, string])[] => {
  const named = from ?? to;
  if (named === undefined) return [info.parties];
  if (from !== undefined && to !== undefined) return [[from, to]];
  const others = info.parties.filter(
    (party) => party !== named && !(info.predecessors?.[party] ?? []).includes(named),
  );
  return others.map((other) => [named, other]);
};

const found = (dossier: Dossier, flags: Flags): readonly Visit[] => {
  for (const id of [flags.from, flags.to]) if (id !== undefined) requireRecord(dossier, id);
  const options = present({ period: flags.period, modality: flags.modality ?? 'actual' });
  const visits = pairsOf(dossier, flags).flatMap(([a, b]) => visitsBetween(dossier, a, b, options));
  return chosen(dossier, { ...flags, kind: ['visit'] }, visits);
};

/** `bilateral visits`: who went to whom. */
export function visitsCommand({ out, err }: Io): Command {
  const description =
    'List the visits between the two states, both ways, oldest first; only those that happened, unless --modality asks for others.';
  const command = addRecordFilters(describedCommand('visits', description, examples), { without: ['kind'] });
  return addListOptions(command).action(async (flags: Flags) => {
    const dossier = await loadDossier(flags.dossier, err);
    printEvents(out, dossier, flags, found(dossier, flags), ['from', 'to']);
  });
}
