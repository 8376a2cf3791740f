import type { Command } from 'commander';
import {
  codeLists,
  compiledRecord,
  conflictsIn,
  findIds,
  getRecord,
  type CompiledRecord,
  type Dossier,
  type DossierRecord,
  type Merged,
  type Modality,
} from '@bilateral/core';
import type { Io } from '../io.js';
import { requireRecord } from '../known-ids.js';
import { addListOptions, labelColumns, type ListFlags } from '../list-options.js';
import { printListing, type Listing } from '../listing.js';
import { loadDossier } from '../load-dossier.js';
import { addRecordFilters, describedCommand, recordFilter, type FilterFlags } from '../options.js';
import { claimColumns, dateColumns, eventColumns, idColumn, valuesOf } from '../record-columns.js';

interface Flags extends ListFlags, FilterFlags {
  readonly record?: string;
}

const examples = [
  'records --kind visit --period 2021/..',
  'records --party russia --topic energy --json',
  'records --kind agreement --csv',
  'records --text gwadar',
];

const supportOf = ({ properties }: Merged): object =>
  Object.fromEntries(Object.entries(properties).map(([path, { support }]) => [path, support]));

/** A record as data: the merged values of each modality, what the editor adds, and how well each value is supported. */
function recordLine(record: DossierRecord): object {
  const { id, kind, label, values, merged, claims, conflicts: _conflicts, ...rest } = record;
  const modalities = Object.keys(codeLists.modality) as Modality[];
  const support = modalities.flatMap((modality) => {
    const each = merged[modality];
    return each ? [[modality, supportOf(each)] as const] : [];
  });
  return { id, kind, label, values, ...rest, support: Object.fromEntries(support), claims: claims.length };
}

/** A table shows what is there before anything is merged; CSV and JSON also what is merged. */
const listingOf = (dossier: Dossier, { modality, lang }: Flags): Listing<CompiledRecord> => {
  const values = ({ id }: CompiledRecord): ReturnType<typeof valuesOf> =>
    valuesOf(getRecord(dossier, id), modality);
  return {
    columns: [
      idColumn(({ id }) => id),
      { name: 'kind', value: ({ kind }) => kind },
      ...dateColumns<CompiledRecord>(dossier, (record) => values(record).date).map((column) => ({
        ...column,
        wide: true as const,
      })),
      ...eventColumns(values),
      ...claimColumns<CompiledRecord>((record) => record),
      {
        name: 'openConflicts',
        value: ({ id }) => conflictsIn(dossier, { record: id, state: 'open' }).length,
        wide: true,
      },
      ...labelColumns<CompiledRecord>(({ label }) => label, lang),
    ],
    line: ({ id }) => recordLine(getRecord(dossier, id)),
  };
};

/** `bilateral records`: the records that the options describe. */
export function recordsCommand(io: Io): Command {
  const command = describedCommand(
    'records',
    'List the records of a dossier, with their merged values.',
    examples,
  ).option('--record <id>', 'only this record');
  return addListOptions(addRecordFilters(command)).action(async (flags: Flags) => {
    const dossier = await loadDossier(flags.dossier, io.err);
    if (flags.record !== undefined) requireRecord(dossier, flags.record);
    const found = findIds(dossier, recordFilter(dossier, flags));
    const ids = flags.record === undefined ? found : found.filter((id) => id === flags.record);
    const records = ids.flatMap((id) => compiledRecord(dossier, id) ?? []);
    printListing(io.out, flags, listingOf(dossier, flags), records);
  });
}
