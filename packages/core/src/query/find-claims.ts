import type { Claim } from '../dossier/compiled.js';
import type { Dossier } from '../dossier/dossier.js';
import { recordTable } from '../dossier/merged-records.js';
import { checkFilter } from '../filter/check-filter.js';
import { claimTests } from '../filter/claim-tests.js';
import { findPlaces } from '../filter/find-places.js';
import type { RecordFilter } from '../filter/record-filter.js';
import { listed } from '../filter/view-conditions.js';
import { saysOf } from './claims-of.js';

/**
 * The claims on the records that a filter describes, in the order of the dossier: those of the modality asked for that meet what the
 * filter asks of a claim (rank, source, language, perspective, speaker); with a property, those that say something of it or of a part
 * of it. Nothing is merged.
 *
 * @throws {@link BilateralError} of code `invalid-filter`, as in {@link findRecords}.
 *
 * @example
 * ```ts
 * import { findClaims } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const [claim] = findClaims(pakistanRussia, { id: 'pakistan-stream', source: 'south-asia-monitor-2021-11-26' }, 'cost');
 * claim?.says; // => { cost: { value: '3.5', scale: 'billion', currency: 'USD' } }
 * ```
 */
export function findClaims(dossier: Dossier, filter: RecordFilter = {}, property?: string): readonly Claim[] {
  checkFilter(dossier, filter);
  const wanted = filter.modality === undefined ? undefined : new Set(listed(filter.modality));
  const tests = claimTests(dossier, filter);
  const table = recordTable(dossier);
  const claims: Claim[] = [];
  for (const place of findPlaces(dossier, filter)) {
    for (const claim of table.compiledAt(place).claims as readonly Claim[]) {
      if (wanted && !wanted.has(claim.modality)) continue;
      if (tests.every((test) => test(claim)) && (property === undefined || saysOf(claim, property)))
        claims.push(claim);
    }
  }
  return claims;
}
