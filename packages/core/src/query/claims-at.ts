import type { Claim } from '../dossier/compiled.js';
import type { DossierRecord } from '../dossier/dossier.js';

/** The claims of a record that have the addresses given, in the order of its file. */
export const claimsAt = (
  { claims }: Pick<DossierRecord, 'claims'>,
  addresses: readonly string[],
): readonly Claim[] => {
  const wanted = new Set(addresses);
  return claims.filter(({ address }) => wanted.has(address));
};
