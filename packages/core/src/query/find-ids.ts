import type { Dossier } from '../dossier/dossier.js';
import { recordTable } from '../dossier/merged-records.js';
import { checkFilter } from '../filter/check-filter.js';
import { findPlaces } from '../filter/find-places.js';
import type { RecordFilter } from '../filter/record-filter.js';
import type { Kind } from '../model/kind.js';

/**
 * The ids of the records that a filter describes, in the order of the dossier: what `findRecords` gives, without merging any of
 * them. To list what there is in a large dossier costs little that way; `compiledRecord` tells label, kind and claims of an id.
 *
 * @throws {@link BilateralError} of code `invalid-filter`, as `findRecords` does.
 *
 * @example
 * ```ts
 * import { findIds } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * findIds(pakistanRussia, { kind: 'state', text: 'soviet' });
 * // => ['soviet-union']
 * ```
 */
export function findIds<K extends Kind = Kind>(
  dossier: Dossier,
  filter: RecordFilter<K> = {},
): readonly string[] {
  checkFilter(dossier, filter);
  const table = recordTable(dossier);
  // Without a condition no index is needed.
  if (Object.keys(filter).length === 0) return [...dossier.records.keys()];
  return Array.from(findPlaces(dossier, filter), (place) => table.compiledAt(place).id);
}
