import { BilateralError } from '../error.js';
import type { Dossier, DossierRecord, KindsById } from '../dossier/dossier.js';

/**
 * The record of an id, typed by its kind: `getRecord(pakistanRussia, 'imran-khan')` is a {@link Person}. In a dossier that ships with
 * its types an editor completes the ids, and a wrong one does not compile. For ids that come from outside there is
 * {@link getRecordOrUndefined}.
 *
 * @throws {@link BilateralError} of code `unknown-record` for an id that no record has.
 *
 * @example
 * ```ts
 * import { getRecord } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const talks = getRecord(pakistanRussia, 'khan-putin-kremlin-2022');
 * talks.values.duration; // => { value: '3', approximate: true, unit: 'hour' }
 * talks.merged.actual?.properties['date']?.support; // => 'unique'
 * ```
 */
export function getRecord<Ids extends KindsById, Id extends keyof Ids & string>(
  dossier: Dossier<Ids>,
  id: Id,
): DossierRecord<Ids[Id]> {
  const record = getRecordOrUndefined(dossier, id);
  if (record) return record as DossierRecord<Ids[Id]>;
  throw new BilateralError('unknown-record', `no record of ${dossier.info.id} has the id '${id}'`, {
    hint: 'findRecords(dossier) lists all records',
  });
}

/**
 * The record of an id that may not exist: of one that a user typed, or that an older edition had.
 *
 * @example
 * ```ts
 * import { getRecordOrUndefined } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * getRecordOrUndefined(pakistanRussia, 'kremlin')?.kind; // => 'place'
 * getRecordOrUndefined(pakistanRussia, 'atlantis'); // => undefined
 * ```
 */
export function getRecordOrUndefined(dossier: Dossier, id: string): DossierRecord | undefined {
  return dossier.records.get(id);
}
