import { z } from 'zod';
import { common, distances } from './properties.js';
import { placeRef } from './value.js';

/** What a passage may say of a place. */
export const placeSays = z.strictObject({
  ...common,
  within: placeRef().optional(),
  distances: distances.optional(),
});
