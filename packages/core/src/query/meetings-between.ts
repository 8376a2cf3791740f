import type { Dossier, Meeting } from '../dossier/dossier.js';
import { indexesOf } from '../dossier/indexes.js';
import { modalities } from '../dossier/views.js';
import { checkFilter } from '../filter/check-filter.js';
import { findPlaces } from '../filter/find-places.js';
import { inOrder } from '../filter/condition.js';
import { withPredecessors } from '../filter/view-conditions.js';
import { sittingStates } from './sitting.js';
import { byFirstDay, type BetweenOptions } from './visits-between.js';

/** The places of the meetings in which a state sits, or one that stood for it in its time. */
const placesWith = (dossier: Dossier, state: string, modality: number): ReadonlySet<number> => {
  const { views } = indexesOf(dossier);
  const column = sittingStates(dossier);
  const places = new Set<number>();
  for (const each of withPredecessors(dossier, [state]))
    for (const row of column.rowsOf(column.keys.numberOf(each)))
      if (views.modalityOf[row] === modality) places.add(views.placeOf[row] as number);
  return places;
};

/**
 * The meetings in which both states sit, oldest first, undated ones last. A state sits where someone stands for it (as a source says,
 * by the office, or by the offices in which the dossier knows the person), and in every session of a body of just these two. Who
 * declined does not sit.
 *
 * @throws {@link BilateralError} of code `invalid-filter` for an id that is no state of the dossier, and for a period that is none.
 *
 * @example
 * ```ts
 * import { meetingsBetween } from '@bilateral/core';
 * import { pakistanRussia } from '@bilateral/core/pakistan-russia';
 *
 * const [talks] = meetingsBetween(pakistanRussia, 'pakistan', 'russia', { period: '2022-02' });
 * talks?.label.en; // => 'Imran Khan meets Vladimir Putin'
 * talks?.values.participants?.map(({ agent }) => agent); // => ['imran-khan', 'vladimir-putin']
 * ```
 */
export function meetingsBetween(
  dossier: Dossier,
  a: string,
  b: string,
  options: BetweenOptions = {},
): readonly Meeting[] {
  const { modality = 'actual', period } = options;
  const filter = { modality, ...(period !== undefined && { period }) };
  checkFilter(dossier, { ...filter, party: [a, b] });
  const number = modalities.indexOf(modality);
  const [first, second] = [placesWith(dossier, a, number), placesWith(dossier, b, number)];
  const both = new Set([...first].filter((place) => second.has(place)));
  const { table } = indexesOf(dossier).views;
  const places =
    period === undefined
      ? inOrder(Int32Array.from(both))
      : [...findPlaces(dossier, filter)].filter((place) => both.has(place));
  return Array.from(places, (place) => table.at(place) as Meeting).sort(byFirstDay(dossier, modality));
}
