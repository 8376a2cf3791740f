import {
  conflictsIn,
  findRecords,
  type Claim,
  type Dossier,
  type DossierRecord,
  type Kind,
} from '@bilateral/core';

/** What core knows of the answer to one question: rows of some of its columns, found without the graph. */
export interface Expected {
  readonly columns: readonly string[];
  /** Whether the graph has a row for more than core tells of, so that equal rows count once. */
  readonly distinct?: boolean;
  readonly rows: (dossier: Dossier) => readonly (readonly (string | undefined)[])[];
}

/** The records of a kind of which an actual claim speaks that is not deprecated and not of low confidence. */
export const actual = <K extends Kind>(dossier: Dossier, kind: K): readonly DossierRecord<K>[] =>
  findRecords<K>(dossier, { kind, modality: 'actual' }).filter(({ claims }) =>
    (claims as readonly Claim[]).some(
      ({ modality, rank, confidence }) =>
        modality === 'actual' && rank !== 'deprecated' && confidence !== 'low',
    ),
  );

/** All claims on records, with the record of each. */
export const allClaims = ({
  records,
}: Dossier): readonly { readonly record: DossierRecord; readonly claim: Claim }[] =>
  [...records.values()].flatMap((record) =>
    record.claims.map((claim) => ({ record, claim: claim as Claim })),
  );

/** How many of each. */
export function tally(keys: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** An address without the record: its source. */
export const sourceOf = (address: string): string => (address.split('/')[1] ?? '').replace(/[@~].*$/, '');

/** Whether sources openly disagree on a property of a record, or on a whole passage that speaks of it. */
export const isContested = (dossier: Dossier, record: string, property: string): boolean =>
  conflictsIn(dossier, { record, property, modality: 'actual', state: 'open' }).length > 0 ||
  dossier.conflicts
    .filter(({ state }) => state === 'open')
    .some(({ positions }) => {
      const addresses = new Set(positions.flatMap(({ claims }) => claims));
      return dossier.records
        .get(record)
        ?.claims.some(({ address, says }) => addresses.has(address) && property in says);
    });
