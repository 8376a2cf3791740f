import type { Claim } from '../dossier/compiled.js';
import type { Dossier } from '../dossier/dossier.js';
import { indexesOf } from '../dossier/indexes.js';
import { recordTable } from '../dossier/merged-records.js';
import { modalities } from '../dossier/views.js';
import { byText } from '../merge/canonical.js';
import { stacksOf, type Stack } from '../merge/decision.js';
import type { Modality } from '../model/codes.js';

/** The places of the records on which a source makes a claim that is not deprecated, with these claims. */
export function recordsOfSource(dossier: Dossier, source: string): ReadonlyMap<number, readonly Claim[]> {
  const { claimsBySource, recordOfClaim } = indexesOf(dossier);
  const table = recordTable(dossier);
  const byPlace = new Map<number, Claim[]>();
  for (const claim of claimsBySource.get(source) ?? []) {
    const place = table.placeOf(recordOfClaim.get(claim.address) ?? '');
    // What a source says of itself is on no record.
    if (place === undefined || claim.rank === 'deprecated') continue;
    const claims = byPlace.get(place);
    if (claims) claims.push(claim as Claim);
    else byPlace.set(place, [claim as Claim]);
  }
  return byPlace;
}

/** Those claims of a source that have one of the addresses. */
export function claimsOfSource(
  dossier: Dossier,
  source: string,
  addresses: readonly string[],
): readonly Claim[] {
  const wanted = new Set(addresses);
  const claims = indexesOf(dossier).claimsBySource.get(source) ?? [];
  return claims.filter(({ address }) => wanted.has(address)) as readonly Claim[];
}

/** What claims state of one property in one modality. */
export interface StatedProperty extends Stack {
  readonly property: string;
  readonly modality: Modality;
}

/** What claims on one record state, modality by modality, property by property. */
export function statedIn(claims: readonly Claim[]): readonly StatedProperty[] {
  return modalities.flatMap((modality) =>
    [...stacksOf(claims.filter((claim) => claim.modality === modality))]
      .sort(([a], [b]) => byText(a, b))
      .map(([property, stack]) => ({ ...stack, property, modality })),
  );
}

/** The claims behind what is stated, each once. */
export const claimsIn = (stated: readonly { readonly claim: Claim }[]): readonly Claim[] => [
  ...new Set(stated.map(({ claim }) => claim)),
];
