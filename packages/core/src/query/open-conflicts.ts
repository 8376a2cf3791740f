import { indexesOf } from '../dossier/indexes.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';

/** The records that a conflict written by the editor touches: those of the claims in it, and those it names. */
const touched = (dossier: Dossier, conflict: Dossier['conflicts'][number]): ReadonlySet<string> => {
  const { recordOfClaim } = indexesOf(dossier);
  const claims = conflict.positions.flatMap((position) => position.claims);
  const records = claims.flatMap((address) => recordOfClaim.get(address) ?? []);
  return new Set([...records, ...(conflict.about ?? [])]);
};

const writtenByRecord = (dossier: Dossier): ReadonlyMap<string, readonly string[]> => {
  const byRecord = new Map<string, string[]>();
  for (const conflict of dossier.conflicts.filter(({ state }) => state === 'open')) {
    for (const record of touched(dossier, conflict))
      byRecord.set(record, [...(byRecord.get(record) ?? []), `conflict ${conflict.id}`]);
  }
  return byRecord;
};

/** Tells the open conflicts that touch a record, each by a name of its own: those of its actual values, and those an editor wrote. */
export function openConflictsOf(dossier: Dossier): (record: DossierRecord) => readonly string[] {
  const written = writtenByRecord(dossier);
  return ({ id, merged }) => {
    const computed = Object.values(merged.actual?.properties ?? {}).flatMap(({ conflict }) =>
      conflict?.state === 'open' ? [`record ${id} ${conflict.property}`] : [],
    );
    return [...new Set(computed), ...(written.get(id) ?? [])];
  };
}
