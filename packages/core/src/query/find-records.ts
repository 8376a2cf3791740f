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
 * The records that a {@link RecordFilter} describes: all without a filter, an empty array if none fits. They stand in the order of the
 * dossier unless {@link FindOptions} ask for another one. The type of the result follows from the filter's `kind`: with
 * `kind: 'visit'` its values have `from` and `to`, and `values.cost` does not compile.
 *
 * The first question to a dossier builds the indexes that every later one uses; only records of the answer are merged.
 *
 * @throws {@link BilateralError} of code `invalid-filter` for a filter or options that are wrong anywhere: an unknown field, kind, id
 * or code, a period that is none. Its `issues` tell every problem with its path, such as `participant.agent`, and its `hint` often the
 * word that was meant.
 *
 * @example
 * ```ts
 * import { findRecords } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const visits = findRecords(
 *   pakistanRussia,
 *   { kind: 'visit', direction: { from: 'pakistan' }, period: { within: '2012' }, not: { topic: 'arms' } },
 *   { order: 'newest', limit: 2 },
 * );
 * visits.map(({ id, values }) => `${id} in ${values.to}`);
 * // => ['kayani-moscow in russia', 'khar-moscow-2012 in russia']
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

/**
 * How many records a filter describes. None of them is merged, unless the filter asks for their support.
 *
 * @throws {@link BilateralError} of code `invalid-filter`, as in {@link findRecords}.
 *
 * @example
 * ```ts
 * import { countRecords } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * countRecords(pakistanRussia, { kind: 'visit', period: { before: '1948' } }); // => 0
 * countRecords(pakistanRussia) === pakistanRussia.records.size; // => true
 * ```
 */
export function countRecords(dossier: Dossier, filter: RecordFilter = {}): number {
  checkFilter(dossier, filter);
  return findPlaces(dossier, filter).length;
}
