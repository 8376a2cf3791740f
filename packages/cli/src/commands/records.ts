import type { Command } from 'commander';
import { codeLists, findRecords, type DossierRecord, type Merged, type Modality } from '@bilateral/core';
import { printJson, type Io } from '../io.js';
import { requireRecord } from '../known-ids.js';
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

interface Flags extends DossierFlags, JsonFlags, FilterFlags {
  readonly record?: string;
}

const examples = [
  'records --kind visit --period 2021/..',
  'records --party russia --topic energy --json',
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

/** `bilateral records`: the records that the options describe. */
export function recordsCommand({ out }: Io): Command {
  const command = describedCommand(
    'records',
    'List the records of a dossier, with their merged values.',
    examples,
  );
  command.option('--record <id>', 'only this record');
  return addRecordFilters(command)
    .addOption(dossierOption())
    .addOption(jsonOption())
    .action(async (flags: Flags) => {
      const dossier = await loadDossier(flags.dossier);
      if (flags.record !== undefined) requireRecord(dossier, flags.record);
      const found = findRecords(dossier, recordFilter(dossier, flags));
      const records = flags.record === undefined ? found : found.filter(({ id }) => id === flags.record);
      if (flags.json) return records.forEach((record) => printJson(out, recordLine(record)));
      const rows = records.map(({ id, kind, label, claims }) => [id, kind, String(claims.length), label.en]);
      printTable(
        out,
        [{ title: 'ID' }, { title: 'KIND' }, { title: 'CLAIMS', align: 'right' }, { title: 'LABEL' }],
        rows,
      );
    });
}
