import type { Claim, Dossier, DossierRecord, Modality } from '@bilateral/core';
import { together } from './list-options.js';
import type { ListColumn } from './listing.js';

/** What an event may say of itself, read without regard to its kind. */
export interface EventValues {
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  readonly topics?: readonly string[];
  readonly participants?: readonly { readonly agent?: string; readonly office?: string }[];
}

/** The values of a record in a modality; without one, of what is actual, else of what it has. */
export function valuesOf({ merged }: DossierRecord, modality?: Modality): EventValues {
  const [first] = Object.values(merged);
  const chosen = modality === undefined ? (merged.actual ?? first) : merged[modality];
  return chosen?.values ?? {};
}

/** A date as the sources give it, in EDTF; in CSV also the first and the last day that it can mean. */
export function dateColumns<Row>(
  { dates }: Dossier,
  of: (row: Row) => string | undefined,
  name = 'date',
): readonly ListColumn<Row>[] {
  const bound = (row: Row, end: 'earliest' | 'latest'): string | undefined => dates[of(row) ?? '']?.[end];
  return [
    { name, value: of },
    { name: 'earliest', value: (row) => bound(row, 'earliest'), wide: true },
    { name: 'latest', value: (row) => bound(row, 'latest'), wide: true },
  ];
}

/** Where and on what, by ids and codes. */
export function eventColumns<Row>(of: (row: Row) => EventValues): readonly ListColumn<Row>[] {
  return [
    { name: 'from', value: (row) => of(row).from, wide: true },
    { name: 'to', value: (row) => of(row).to, wide: true },
    { name: 'place', value: (row) => of(row).place, wide: true },
    { name: 'topics', value: (row) => together(of(row).topics ?? []), wide: true },
  ];
}

/** Who takes part: their ids, or the offices of those who are not named. */
export function participantIds({ participants = [] }: EventValues): string {
  return together(participants.flatMap(({ agent, office }) => agent ?? office ?? []));
}

interface Claimed {
  readonly claims: readonly Pick<Claim, 'source' | 'modality'>[];
}

/** How much stands behind a record. */
export function claimColumns<Row>(of: (row: Row) => Claimed): readonly ListColumn<Row>[] {
  const distinct = (row: Row, field: 'source' | 'modality'): ReadonlySet<string> =>
    new Set(of(row).claims.map((claim) => claim[field]));
  return [
    { name: 'modalities', value: (row) => together(distinct(row, 'modality')), wide: true },
    { name: 'claims', value: (row) => of(row).claims.length, align: 'right' },
    { name: 'sources', value: (row) => distinct(row, 'source').size, wide: true },
  ];
}

/** The id by which other commands take a record. */
export function idColumn<Row>(of: (row: Row) => string, name = 'id'): ListColumn<Row> {
  return { name, value: of, cut: 'middle' };
}
