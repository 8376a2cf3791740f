import type { Claim, Dossier, DossierRecord, Kind } from '@bilateral/core';

/** What core knows of the answer to one question: rows of some of its columns, found without the graph. */
export interface Expected {
  readonly columns: readonly string[];
  readonly rows: (dossier: Dossier) => readonly (readonly (string | undefined)[])[];
}

/** The records of a kind of which an actual claim that is not deprecated speaks. */
export const actual = <K extends Kind>(dossier: Dossier, kind: K): readonly DossierRecord<K>[] =>
  [...dossier.records.values()].filter(
    (record): record is DossierRecord<K> =>
      record.kind === kind &&
      record.claims.some(({ modality, rank }) => modality === 'actual' && rank !== 'deprecated'),
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
