import type { Command } from 'commander';
import { eventKinds, timelineOf, type EventKind, type TimelineEntry } from '@bilateral/core';
import { printJson, type Io } from '../io.js';
import { loadDossier } from '../load-dossier.js';
import {
  addRecordFilters,
  describedCommand,
  dossierOption,
  jsonOption,
  recordFilter,
  type DossierFlags,
  type FilterFlags,
  type JsonFlags,
} from '../options.js';
import { printTable } from '../table.js';

type Flags = DossierFlags & JsonFlags & FilterFlags<EventKind>;

const examples = [
  'timeline --period 2014/2024',
  'timeline --modality planned',
  'timeline --kind visit,meeting --json',
];

const line = ({ record, date, bounds, modality }: TimelineEntry): object => ({
  date,
  earliest: bounds.earliest ?? null,
  latest: bounds.latest ?? null,
  modality,
  record: record.id,
  kind: record.kind,
  label: record.label,
});

/** `bilateral timeline`: dated events, oldest first. */
export function timelineCommand({ out }: Io): Command {
  const description =
    'List dated events, oldest first; only those that happened, unless --modality asks for others.';
  return addRecordFilters(describedCommand('timeline', description, examples), eventKinds)
    .addOption(dossierOption())
    .addOption(jsonOption())
    .action(async (flags: Flags) => {
      const dossier = await loadDossier(flags.dossier);
      const entries = timelineOf(dossier, recordFilter(dossier, flags));
      if (flags.json) return entries.forEach((entry) => printJson(out, line(entry)));
      const rows = entries.map(({ date, record }) => [date, record.kind, record.label.en, record.id]);
      printTable(out, [{ title: 'DATE' }, { title: 'KIND' }, { title: 'LABEL' }, { title: 'ID' }], rows);
    });
}
