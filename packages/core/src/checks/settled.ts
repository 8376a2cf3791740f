import type { Claim, CompiledDossier, CompiledRecord } from '../dossier/compiled.js';
import type { Dossier } from '../dossier/dossier.js';
import { byText } from '../merge/canonical.js';
import type { Conflict, MergeContext } from '../merge/merged.js';
import { valuesOf } from '../merge/values-of.js';
import { mergeContext } from '../merge/voices.js';
import type { Modality } from '../model/codes.js';

/** A record with what its claims come to: checks need no support of values, and to weigh it is most of the work of merging. */
export interface SettledRecord {
  readonly record: CompiledRecord;
  /** The actual values. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What its claims disagree on, in every modality. */
  readonly conflicts: readonly Conflict[];
}

const byModality = (claims: readonly Claim[]): ReadonlyMap<Modality, readonly Claim[]> => {
  const groups = new Map<Modality, Claim[]>();
  for (const claim of claims) {
    if (claim.rank === 'deprecated') continue;
    const group = groups.get(claim.modality);
    if (group) group.push(claim);
    else groups.set(claim.modality, [claim]);
  }
  return groups;
};

const settledRecord = (record: CompiledRecord, context: MergeContext): SettledRecord => {
  let values: SettledRecord['values'] = {};
  const conflicts: Conflict[] = [];
  for (const [modality, claims] of byModality(record.claims)) {
    const settled = valuesOf(claims, context);
    if (modality === 'actual') values = settled.values;
    conflicts.push(...[...settled.conflicts].sort((a, b) => byText(a.property, b.property)));
  }
  return { record, values, conflicts };
};

/** Every record of a dossier, settled once for all checks. */
export function settleRecords({ records }: CompiledDossier, dossier: Dossier): readonly SettledRecord[] {
  const context = mergeContext(dossier.sources, dossier.dates);
  return records.map((record) => settledRecord(record, context));
}
