import type { Dossier } from '../dossier/dossier.js';
import { indexesOf } from '../dossier/indexes.js';
import { conditionOf } from './conditions.js';
import type { RecordFilter } from './record-filter.js';

/** The places of the records that a checked filter describes, in the order of the dossier. */
export function findPlaces(dossier: Dossier, filter: RecordFilter): Iterable<number> {
  if (Object.keys(filter).length === 0) return allPlaces(indexesOf(dossier).views.table.size);
  const { fits, candidates } = conditionOf(dossier, filter);
  if (!candidates) return everyPlace(indexesOf(dossier).views.table.size, fits);
  const places = candidates.places();
  return candidates.exact ? places : places.filter(fits);
}

const allPlaces = (size: number): Int32Array => {
  const places = new Int32Array(size);
  for (let place = 0; place < size; place += 1) places[place] = place;
  return places;
};

function* everyPlace(size: number, fits: (place: number) => boolean): Generator<number> {
  for (let place = 0; place < size; place += 1) if (fits(place)) yield place;
}
