import { byText } from '../merge/canonical.js';
import type { Dossier, DossierRecord } from '../dossier/dossier.js';
import { indexesOf } from '../dossier/indexes.js';
import { checkFilter } from '../filter/check-filter.js';
import { eachPlace, findPlaces } from '../filter/find-places.js';
import type { FindOptions, RecordFilter } from '../filter/record-filter.js';
import { placesInTime } from '../filter/time-order.js';
import type { Kind } from '../model/kind.js';

/** The places as an order asks for them; those of the dossier's own order come one by one where only some are wanted. */
function ordered(
  dossier: Dossier,
  filter: RecordFilter,
  order: FindOptions['order'],
  limited: boolean,
): Iterable<number> {
  switch (order) {
    case 'oldest':
    case 'newest':
      return placesInTime(dossier, [...findPlaces(dossier, filter)], order, filter.modality);
    case 'id': {
      const { table } = indexesOf(dossier).views;
      const idAt = (place: number): string => table.compiledAt(place).id;
      return [...findPlaces(dossier, filter)].sort((a, b) => byText(idAt(a), idAt(b)));
    }
    default:
      return limited ? eachPlace(dossier, filter) : findPlaces(dossier, filter);
  }
}

/**
 * The records that a filter describes, in the order of the dossier unless another one is asked for; all records without a filter,
 * an empty array if none fits. The result's type follows from the filter's `kind`. Only records of the answer are merged. A wrong
 * filter throws a `CoreError` of code `invalid-filter` whose `issues` tell every problem with its path.
 *
 * ```ts
 * findRecords(dossier, { kind: 'visit', period: { within: '2022' }, not: { place: 'moscow' } }, { order: 'newest', limit: 5 });
 * ```
 */
export function findRecords<K extends Kind = Kind>(
  dossier: Dossier,
  filter: RecordFilter<K> = {},
  options: FindOptions = {},
): readonly DossierRecord<K>[] {
  checkFilter(dossier, filter, options);
  const { order, offset = 0, limit = Infinity } = options;
  const { table } = indexesOf(dossier).views;
  const found: DossierRecord[] = [];
  let passed = 0;
  if (limit === 0) return [];
  for (const place of ordered(dossier, filter, order, limit < Infinity)) {
    passed += 1;
    if (passed <= offset) continue;
    found.push(table.at(place));
    if (found.length >= limit) break;
  }
  return found as readonly unknown[] as readonly DossierRecord<K>[];
}

/** How many records a filter describes; none of them is merged, unless it asks for their support. */
export function countRecords(dossier: Dossier, filter: RecordFilter = {}): number {
  checkFilter(dossier, filter);
  return findPlaces(dossier, filter).length;
}
