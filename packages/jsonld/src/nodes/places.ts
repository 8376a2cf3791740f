import type { KindMapping } from './mapping.js';
import { withNames } from './names.js';

export const place: KindMapping<'place'> = { types: ['schema:Place', 'geo:Feature'], derive: withNames() };

/** What stands; what is only to be built is a project. */
export const facility: KindMapping<'facility'> = {
  types: ['Facility', 'schema:Place', 'geo:Feature'],
  derive: withNames(),
};
