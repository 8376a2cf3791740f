import type { Command } from 'commander';
import { eventKinds, timelineOf, type Dossier, type EventKind, type TimelineEntry } from '@bilateral/core';
import type { Io } from '../io.js';
import { addListOptions, labelColumns, type ListFlags } from '../list-options.js';
import { printListing, type Listing } from '../listing.js';
import { loadDossier } from '../load-dossier.js';
import { addRecordFilters, describedCommand, recordFilter, type FilterFlags } from '../options.js';
import {
  claimColumns,
  dateColumns,
  eventColumns,
  idColumn,
  participantIds,
  valuesOf,
} from '../record-columns.js';

type Flags = ListFlags & FilterFlags<EventKind>;

const examples = [
  'timeline --period 2014/2024',
  'timeline --modality planned',
  'timeline --kind visit,meeting --json',
  'timeline --lang ru --markdown',
];

const listingOf = (dossier: Dossier, { lang }: Flags): Listing<TimelineEntry> => {
  const values = ({ record, modality }: TimelineEntry): ReturnType<typeof valuesOf> =>
    valuesOf(record, modality);
  return {
    columns: [
      ...dateColumns<TimelineEntry>(dossier, ({ date }) => date),
      { name: 'modality', value: ({ modality }) => modality, wide: true },
      { name: 'kind', value: ({ record }) => record.kind },
      ...labelColumns<TimelineEntry>(({ record }) => record.label, lang),
      ...eventColumns(values),
      { name: 'participants', value: (entry) => participantIds(values(entry)), wide: true },
      ...claimColumns<TimelineEntry>(({ record }) => record).map((column) => ({
        ...column,
        wide: true as const,
      })),
      idColumn(({ record }) => record.id, 'record'),
    ],
    line: ({ record, date, bounds, modality }) => ({
      date,
      earliest: bounds.earliest ?? null,
      latest: bounds.latest ?? null,
      modality,
      record: record.id,
      kind: record.kind,
      label: record.label,
    }),
  };
};

/** `bilateral timeline`: dated events, oldest first. */
export function timelineCommand(io: Io): Command {
  const description =
    'List dated events, oldest first; only those that happened, unless --modality asks for others.';
  const command = addRecordFilters(describedCommand('timeline', description, examples), {
    kinds: eventKinds,
  });
  return addListOptions(command).action(async (flags: Flags) => {
    const dossier = await loadDossier(flags.dossier, io.err);
    const entries = timelineOf(dossier, recordFilter(dossier, flags));
    printListing(io.out, flags, listingOf(dossier, flags), entries);
  });
}
