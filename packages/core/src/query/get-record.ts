import { CoreError } from '../error.js';
import type { Dossier, DossierRecord, KindsById } from '../dossier/dossier.js';

/**
 * The record of an id, typed by its kind: `getRecord(pakistanRussia, 'imran-khan')` is a `Person`. In a dossier that ships
 * with its types a wrong id does not compile; at run time it throws a `CoreError` of code `unknown-record`.
 */
export function getRecord<Ids extends KindsById, Id extends keyof Ids & string>(
  dossier: Dossier<Ids>,
  id: Id,
): DossierRecord<Ids[Id]> {
  const record = getRecordOrUndefined(dossier, id);
  if (record) return record as DossierRecord<Ids[Id]>;
  throw new CoreError('unknown-record', `no record of ${dossier.info.id} has the id '${id}'`, {
    hint: 'findRecords(dossier) lists all records',
  });
}

/** The record of an id that may not exist, for ids that come from outside. */
export function getRecordOrUndefined(dossier: Dossier, id: string): DossierRecord | undefined {
  return dossier.records.get(id);
}
