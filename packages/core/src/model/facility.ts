import { z } from 'zod';
import { meaning } from './meaning.js';
import { common, distances } from './properties.js';
import { agentKinds } from './kind.js';
import { code, date, measure, refs } from './value.js';
import { works } from './works.js';

/** What a passage may say of a facility: a works, a power station, a port that stands. */
export const facilitySays = z.strictObject({
  ...common,
  ...works,
  facilityType: code('facility-type').optional().meta(meaning('What sort of facility it is.', 'port')),
  built: date()
    .optional()
    .meta(meaning('When it was built; a/b for the time that the building took.', '2029/2031')),
  builtBy: refs(...agentKinds)
    .optional()
    .meta(meaning('Who built it.', ['norland'])),
  area: measure()
    .optional()
    .meta(meaning('Its area.', { value: '50', unit: 'acre' })),
  length: measure()
    .optional()
    .meta(meaning('Its length.', { value: '120', unit: 'kilometre' })),
  distances: distances
    .optional()
    .meta(
      meaning('How far it lies from other places, and in which direction.', [
        { from: 'port-sund', distance: { value: '12', unit: 'kilometre' }, direction: 'north' },
      ]),
    ),
});
