import type { Dossier } from '../dossier/dossier.js';
import { indexesOf } from '../dossier/indexes.js';
import { conditionOf } from './conditions.js';
import type { RecordFilter } from './record-filter.js';

/** The places of the records that a checked filter describes, in the order of the dossier, as they are asked for. */
export function* findPlaces(dossier: Dossier, filter: RecordFilter): Generator<number> {
  const { fits, candidates } = conditionOf(dossier, filter);
  if (candidates) {
    for (const place of candidates.places()) if (fits(place)) yield place;
    return;
  }
  const { size } = indexesOf(dossier).views.table;
  for (let place = 0; place < size; place += 1) if (fits(place)) yield place;
}
