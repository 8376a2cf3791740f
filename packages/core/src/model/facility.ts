import { z } from 'zod';
import { common, distances, works } from './properties.js';
import { agentKinds } from './kind.js';
import { code, date, measure, refs } from './value.js';

/** What a passage may say of a facility: a works, a power station, a port that stands. */
export const facilitySays = z.strictObject({
  ...common,
  ...works,
  facilityType: code('facility-type').optional(),
  built: date().optional(),
  builtBy: refs(...agentKinds).optional(),
  area: measure().optional(),
  length: measure().optional(),
  distances: distances.optional(),
});
