import type { Dossier } from '../dossier/dossier.js';
import { indexesOf } from '../dossier/indexes.js';
import { always, kept, type Places } from './condition.js';
import { conditionOf } from './conditions.js';
import type { RecordFilter } from './record-filter.js';

const allPlaces = (dossier: Dossier): Places => {
  const places = new Int32Array(indexesOf(dossier).views.table.size);
  for (let place = 0; place < places.length; place += 1) places[place] = place;
  return places;
};

/** The places of the records that a checked filter describes, in the order of the dossier. */
export function findPlaces(dossier: Dossier, filter: RecordFilter): Places {
  const { fits, candidates } = conditionOf(dossier, filter);
  const places = candidates ? candidates.places() : allPlaces(dossier);
  return candidates?.exact || fits === always ? places : kept(places, fits);
}

/** As {@link findPlaces}, one by one: where only the first few are wanted, the others are not asked. */
export function* eachPlace(dossier: Dossier, filter: RecordFilter): Generator<number> {
  const { fits, candidates } = conditionOf(dossier, filter);
  const places = candidates ? candidates.places() : allPlaces(dossier);
  for (const place of places) if (candidates?.exact || fits(place)) yield place;
}
