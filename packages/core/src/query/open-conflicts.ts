import { indexesOf } from '../dossier/indexes.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';

/** Tells the open conflicts that touch a record, each by a name of its own: those of its actual values, and those an editor wrote. */
export function openConflictsOf(dossier: Dossier): (record: DossierRecord) => readonly string[] {
  const { writtenConflicts } = indexesOf(dossier);
  return ({ id, merged }) => {
    const computed = Object.values(merged.actual?.properties ?? {}).flatMap(({ conflict }) =>
      conflict?.state === 'open' ? [`record ${id} ${conflict.property}`] : [],
    );
    const written = (writtenConflicts.get(id) ?? []).flatMap((conflict) =>
      conflict.state === 'open' ? [`conflict ${conflict.id}`] : [],
    );
    return [...new Set(computed), ...written];
  };
}
