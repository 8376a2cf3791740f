import { Option, type Command } from 'commander';
import {
  compiledRecord,
  conflictsIn,
  describeValue,
  kindNames,
  propertyLabel,
  type Code,
  type ConflictFilter,
  type Dossier,
  type Kind,
  type LocalText,
  type Modality,
  type RecordConflict,
} from '@bilateral/core';
import type { Io } from '../io.js';
import { requireId, requireSource } from '../known-ids.js';
import {
  addListOptions,
  codeIn,
  inLanguage,
  labelColumns,
  together,
  type Language,
  type ListFlags,
} from '../list-options.js';
import { printListing, type ListColumn, type Listing } from '../listing.js';
import { loadDossier } from '../load-dossier.js';
import { codesOf, describedCommand, modalityOption, sourceOption } from '../options.js';
import { oneOf } from '../parse-option.js';

interface Flags extends ListFlags {
  readonly record?: string;
  readonly kind?: Kind;
  readonly modality?: Modality;
  readonly state?: Code<'conflict-state'>;
  readonly source?: string;
}

/** One side of a conflict; 1 is the side that the merge follows. */
interface Side {
  readonly conflict: RecordConflict;
  readonly place: number;
  readonly position: RecordConflict['positions'][number];
}

const examples = [
  'conflicts',
  'conflicts --state open',
  'conflicts --kind project --json',
  'conflicts --csv',
];

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

const line = ({ conflict: { record, property, modality, state, positions } }: Side): object => ({
  record,
  property,
  modality,
  state,
  positions: positions.map(({ value, sources }) => ({ value, sources })),
});

const sidesOf = (conflict: RecordConflict): readonly Side[] =>
  conflict.positions.map((position, index) => ({ conflict, place: index + 1, position }));

const valueWords = (dossier: Dossier, { conflict, position: { value } }: Side, lang: Language): string =>
  conflict.property === 'account'
    ? inLanguage(value as LocalText, lang)
    : describeValue(dossier, conflict.property, value, lang);

/** For people the conflict is named once, beside its first side. */
const narrow = (name: string, value: (conflict: RecordConflict) => string): ListColumn<Side> => ({
  name,
  value: ({ conflict, place }) => (place === 1 ? value(conflict) : undefined),
  narrow: true,
});

const wide = (name: string, value: (side: Side) => string | number | undefined): ListColumn<Side> => ({
  name,
  value,
  wide: true,
});

/** A property by its label; within lists, by the path that `--property` takes. */
const propertyIn = (property: string, lang: Language): string =>
  property.includes('.') ? property : propertyLabel(property, lang);

const labelOf = (dossier: Dossier, { conflict: { record } }: Side): LocalText | undefined =>
  compiledRecord(dossier, record)?.label ?? dossier.conflicts.find(({ id }) => id === record)?.label;

const listingOf = (dossier: Dossier, { lang }: Flags): Listing<Side> => ({
  columns: [
    { ...narrow('record', ({ record }) => record), cut: 'middle' },
    narrow('property', ({ property }) => propertyIn(property, lang)),
    narrow('modality', ({ modality }) => codeIn('modality', modality, lang)),
    narrow('state', ({ state }) => codeIn('conflict-state', state, lang)),
    wide('record', ({ conflict }) => conflict.record),
    wide('kind', ({ conflict }) => compiledRecord(dossier, conflict.record)?.kind),
    ...labelColumns<Side>((side) => labelOf(dossier, side), lang).filter((column) => column.wide),
    wide('property', ({ conflict }) => conflict.property),
    wide('modality', ({ conflict }) => conflict.modality),
    wide('state', ({ conflict }) => conflict.state),
    wide('basis', ({ conflict }) => conflict.basis),
    wide('position', ({ place }) => place),
    wide('data', ({ position: { value } }) => (typeof value === 'string' ? value : JSON.stringify(value))),
    { name: 'value', value: (side) => valueWords(dossier, side, lang) },
    wide('voices', ({ position }) => position.voices),
    { name: 'sources', value: ({ position }) => position.sources.join(', '), narrow: true, yields: true },
    wide('sources', ({ position }) => together(position.sources)),
    wide('claims', ({ position }) => together(position.claims)),
  ],
  line,
});

/** `bilateral conflicts`: where sources disagree, value against value. */
export function conflictsCommand(io: Io): Command {
  const command = describedCommand('conflicts', 'List where sources disagree, value against value.', examples)
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
    .addOption(sourceOption());
  return addListOptions(command).action(async (flags: Flags) => {
    const dossier = await loadDossier(flags.dossier, io.err);
    const sides = conflictsIn(dossier, filterOf(dossier, flags)).flatMap(sidesOf);
    // A line of JSON has all sides of a conflict.
    const rows = flags.json ? sides.filter(({ place }) => place === 1) : sides;
    printListing(io.out, flags, listingOf(dossier, flags), rows);
  });
}
