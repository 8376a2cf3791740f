import type { Command } from 'commander';
import { meetingsBetween } from '@bilateral/core';
import { chosen, printEvents, type BetweenFlags } from '../between.js';
import type { Io } from '../io.js';
import { addListOptions } from '../list-options.js';
import { loadDossier } from '../load-dossier.js';
import { addRecordFilters, describedCommand, present } from '../options.js';

type Flags = BetweenFlags<'meeting'>;

const examples = [
  'meetings --period 2022',
  'meetings --party china',
  'meetings --topic energy --lang ru',
  'meetings --participant sergey-lavrov --csv',
];

/** `bilateral meetings`: who sat together. */
export function meetingsCommand({ out, err }: Io): Command {
  const description =
    'List the meetings in which both states sit, oldest first; only those that happened, unless --modality asks for others.';
  const command = addRecordFilters(describedCommand('meetings', description, examples), {
    without: ['kind', 'from', 'to'],
  });
  return addListOptions(command).action(async (flags: Flags) => {
    const dossier = await loadDossier(flags.dossier, err);
    const [first, second] = dossier.info.parties;
    const options = present({ period: flags.period, modality: flags.modality ?? 'actual' });
    const meetings = meetingsBetween(dossier, first, second, options);
    printEvents(out, dossier, flags, chosen(dossier, { ...flags, kind: ['meeting'] }, meetings));
  });
}
