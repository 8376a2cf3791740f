import {
  compiledRecord,
  conflictsIn,
  findIds,
  type Dossier,
  type LocalText,
  type Meeting,
  type Modality,
  type Visit,
} from '@bilateral/core';
import { contestedMark, explainMark, isContested } from './contested.js';
import { inLanguage, labelColumns, type ListFlags } from './list-options.js';
import { printListing, type ListColumn, type Listing } from './listing.js';
import type { Output } from './io.js';
import { recordFilter, type FilterFlags } from './options.js';
import {
  claimColumns,
  dateColumns,
  eventColumns,
  idColumn,
  participantIds,
  valuesOf,
  type EventValues,
} from './record-columns.js';

/** What the commands on visits and on meetings are asked. */
export type BetweenFlags<K extends 'visit' | 'meeting'> = ListFlags & FilterFlags<K>;

type Met = Visit | Meeting;

/** Those events that the options choose, in their own order. */
export function chosen<Event extends Met>(
  dossier: Dossier,
  flags: FilterFlags,
  events: readonly Event[],
): readonly Event[] {
  const ids = new Set(findIds(dossier, recordFilter(dossier, flags)));
  return events.filter(({ id }) => ids.has(id));
}

/** The label of a state, or of whatever stands in its place. */
const stateColumn = (
  dossier: Dossier,
  name: 'from' | 'to',
  { lang, modality }: ListFlags & { readonly modality?: Modality },
): ListColumn<Met> => ({
  name,
  value: (event) => {
    const id = valuesOf(event, modality ?? 'actual')[name];
    const label: LocalText | undefined = compiledRecord(dossier, id ?? '')?.label;
    return label ? inLanguage(label, lang) : id;
  },
  narrow: true,
});

const listingOf = (
  dossier: Dossier,
  flags: BetweenFlags<'visit' | 'meeting'>,
  states: readonly ('from' | 'to')[],
): Listing<Met> => {
  const modality = flags.modality ?? 'actual';
  const values = (event: Met): EventValues => valuesOf(event, modality);
  const date = (event: Met): string | undefined => values(event).date;
  const contested = (event: Met): boolean => isContested(event, 'date', modality);
  const supportOf = (event: Met): string | undefined => event.merged[modality]?.properties['date']?.support;
  const wide = <Row>(column: ListColumn<Row>): ListColumn<Row> => ({ ...column, wide: true });
  return {
    columns: [
      { name: 'date', value: (event) => contestedMark(date(event), contested(event)), narrow: true },
      ...dateColumns(dossier, date).map(wide),
      { name: 'support', value: supportOf, wide: true },
      { name: 'modality', value: () => modality, wide: true },
      ...states.map((name) => stateColumn(dossier, name, flags)),
      ...labelColumns<Met>(({ label }) => label, flags.lang),
      ...eventColumns(values),
      { name: 'participants', value: (event) => participantIds(values(event)), wide: true },
      ...claimColumns<Met>((event) => event).map(wide),
      {
        name: 'openConflicts',
        value: ({ id }) => conflictsIn(dossier, { record: id, state: 'open' }).length,
        wide: true,
      },
      idColumn(({ id }) => id, 'record'),
    ],
    line: (event) => ({
      date: date(event) ?? null,
      earliest: dossier.dates[date(event) ?? '']?.earliest ?? null,
      latest: dossier.dates[date(event) ?? '']?.latest ?? null,
      support: supportOf(event) ?? null,
      modality,
      record: event.id,
      kind: event.kind,
      label: event.label,
      values: values(event),
      claims: event.claims.length,
    }),
  };
};

/** Prints visits or meetings; those of a modality that has no date stand last and have none. */
export function printEvents(
  out: Output,
  dossier: Dossier,
  flags: BetweenFlags<'visit' | 'meeting'>,
  events: readonly Met[],
  states: readonly ('from' | 'to')[] = [],
): void {
  printListing(out, flags, listingOf(dossier, flags, states), events);
  const contested = events.some((event) => isContested(event, 'date', flags.modality ?? 'actual'));
  explainMark(out, flags, contested);
}
