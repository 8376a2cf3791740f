import {
  BilateralError,
  claimsOf,
  type AuthoredConflict,
  type Claim,
  type Dossier,
  type DossierRecord,
  type Source,
  type SourceClaim,
} from '@bilateral/core';
import { requireId } from '../known-ids.js';
import { near } from '../near.js';

/** What can be shown. */
export type Shown =
  | { readonly kind: 'record'; readonly record: DossierRecord }
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'conflict'; readonly conflict: AuthoredConflict }
  | { readonly kind: 'claim'; readonly of: string; readonly claim: Claim | SourceClaim };

/** A claim by its address, `record/source@at`. */
const claimAt = (dossier: Dossier, address: string): Shown => {
  const of = address.slice(0, address.indexOf('/'));
  requireId(dossier, of, [...dossier.records.keys(), ...dossier.sources.keys()]);
  const claims = claimsOf(dossier, of);
  const claim = claims.find((each) => each.address === address);
  if (claim) return { kind: 'claim', of, claim };
  const meant = near(
    address,
    claims.map((each) => each.address),
  );
  throw new BilateralError('unknown-record', `${dossier.info.id} has no claim '${address}'`, {
    hint:
      meant === undefined ? `\`bilateral claims --record ${of}\` lists the claims` : `did you mean ${meant}?`,
  });
};

/** What an id of a record, source or conflict, or the address of a claim, stands for; refuses one that stands for nothing. */
export function findShown(dossier: Dossier, id: string): Shown {
  if (id.includes('/')) return claimAt(dossier, id);
  const record = dossier.records.get(id);
  if (record) return { kind: 'record', record };
  const source = dossier.sources.get(id);
  if (source) return { kind: 'source', source };
  const conflict = dossier.conflicts.find((each) => each.id === id);
  if (conflict) return { kind: 'conflict', conflict };
  const known = [
    ...dossier.records.keys(),
    ...dossier.sources.keys(),
    ...dossier.conflicts.map((each) => each.id),
  ];
  requireId(dossier, id, known);
  throw new TypeError(`'${id}' is known, and nothing has it`);
}
