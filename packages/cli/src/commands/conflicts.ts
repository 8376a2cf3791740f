import { Option, type Command } from 'commander';
import {
  conflictsIn,
  kindNames,
  type Code,
  type ConflictFilter,
  type Dossier,
  type Kind,
  type Modality,
  type RecordConflict,
} from '@bilateral/core';
import { printJson, type Io } from '../io.js';
import { requireId, requireSource } from '../known-ids.js';
import { loadDossier } from '../load-dossier.js';
import {
  codesOf,
  describedCommand,
  dossierOption,
  jsonOption,
  modalityOption,
  sourceOption,
  type DossierFlags,
  type JsonFlags,
} from '../options.js';
import { oneOf } from '../parse-option.js';
import { printValue } from '../print-value.js';
import { printTable } from '../table.js';

interface Flags extends DossierFlags, JsonFlags {
  readonly record?: string;
  readonly kind?: Kind;
  readonly modality?: Modality;
  readonly state?: Code<'conflict-state'>;
  readonly source?: string;
}

const examples = ['conflicts', 'conflicts --state open', 'conflicts --kind project --json'];

const filterOf = (dossier: Dossier, { record, kind, modality, state, source }: Flags): ConflictFilter => {
  if (record !== undefined)
    requireId(dossier, record, [...dossier.records.keys(), ...dossier.conflicts.map(({ id }) => id)]);
  if (source !== undefined) requireSource(dossier, source);
  return {
    ...(record !== undefined && { record }),
    ...(kind !== undefined && { of: { kind } }),
    ...(modality !== undefined && { modality }),
    ...(state !== undefined && { state }),
    ...(source !== undefined && { source }),
  };
};

const line = ({ record, property, modality, state, positions }: RecordConflict): object => ({
  record,
  property,
  modality,
  state,
  positions: positions.map(({ value, sources }) => ({ value, sources })),
});

/** One row for each position; only the first one names the conflict. */
const rows = ({
  record,
  property,
  modality,
  state,
  positions,
}: RecordConflict): readonly (readonly string[])[] =>
  positions.map(({ value, sources }, index) => [
    ...(index === 0 ? [record, property, modality, state] : ['', '', '', '']),
    printValue(value),
    sources.join(', '),
  ]);

const columns = ['RECORD', 'PROPERTY', 'MODALITY', 'STATE', 'VALUE', 'SOURCES'].map((title) => ({ title }));

/** `bilateral conflicts`: where sources disagree, value against value. */
export function conflictsCommand({ out }: Io): Command {
  return describedCommand('conflicts', 'List where sources disagree, value against value.', examples)
    .option('--record <id>', 'only the conflicts of this record, or this conflict of the editor')
    .addOption(
      new Option('--kind <kind>', `only of records of this kind: ${kindNames.join(', ')}`).argParser(
        oneOf('kind', kindNames),
      ),
    )
    .addOption(modalityOption())
    .addOption(
      new Option('--state <state>', `only in this state: ${codesOf('conflict-state').join(', ')}`).argParser(
        oneOf('state of a conflict', codesOf('conflict-state')),
      ),
    )
    .addOption(sourceOption())
    .addOption(dossierOption())
    .addOption(jsonOption())
    .action(async (flags: Flags) => {
      const dossier = await loadDossier(flags.dossier);
      const conflicts = conflictsIn(dossier, filterOf(dossier, flags));
      if (flags.json) return conflicts.forEach((conflict) => printJson(out, line(conflict)));
      printTable(out, columns, conflicts.flatMap(rows));
    });
}
